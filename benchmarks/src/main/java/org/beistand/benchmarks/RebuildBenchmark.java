package org.beistand.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.queryside.StandAlone;

/**
 * Rebuilds all read models from a believable log and holds the speed against a plain loop over the
 * same table in the same run. Argument: how many facts, 500,000 if none is given.
 */
public final class RebuildBenchmark {
    private static final int USUAL = 500_000;
    private static final int ROUNDS = 3;

    private final PrintStream out;
    private final int facts;

    private RebuildBenchmark(PrintStream out, int facts) {
        this.out = out;
        this.facts = facts;
    }

    /** Prints facts per second and ratios. */
    public static void main(String[] args) throws Exception {
        int facts = args.length == 0 ? USUAL : Integer.parseInt(args[0]);
        try (var server = DurableServer.start()) {
            new RebuildBenchmark(System.out, facts).run(server.database());
        }
    }

    private void run(TestDatabase database) throws Exception {
        var key = Files.createTempDirectory("benchmark").resolve("master.key");
        var _ = BelievableFacts.tell(database, key, facts, _ -> {});
        out.printf("%,d facts told%n", facts);
        var standAlone = StandAlone.on(database, key);
        for (int round = 1; round <= ROUNDS; round++) {
            rebuild(database, standAlone, round);
        }
        verify(database, standAlone);
    }

    private void rebuild(TestDatabase database, StandAlone standAlone, int round) throws Exception {
        var plain = new PlainLoop(database).run();
        var before = CpuTime.now(database.app());
        var rebuilt = standAlone.rebuild().all((_, _) -> {}).eventsPerSecond();
        out.printf(
                "round %d: all read models %,d events/s, plain loop %,d events/s, ratio %.2f; %s%n",
                round,
                rebuilt,
                plain,
                rebuilt / (double) plain,
                CpuTime.now(database.app()).since(before));
    }

    private void verify(TestDatabase database, StandAlone standAlone) throws Exception {
        var before = CpuTime.now(database.app());
        var verified = standAlone.verify().run(Duration.ZERO, (_, _) -> {});
        out.printf(
                "verify: %,d events/s, wrong %s; %s%n",
                verified.events() * 1000 / Math.max(1, verified.milliseconds()),
                verified.findings().stream()
                        .filter(f -> !f.right() && !f.check().matches("(token|relation):.*|keys.*"))
                        .toList(),
                CpuTime.now(database.app()).since(before));
    }
}
