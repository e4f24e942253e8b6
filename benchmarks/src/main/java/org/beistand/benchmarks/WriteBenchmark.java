package org.beistand.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.beistand.advocacy.InteractionId;
import org.beistand.language.Commands;
import org.beistand.language.ErasableUnit;
import org.beistand.sealing.Sealing;
import org.beistand.staff.Accounts;

/**
 * Records phone calls through the port of commands and holds the speed against pgbench, which runs
 * the same statements in the same transactions on the same server. Arguments: seconds of each
 * measurement (10), rounds (3).
 */
public final class WriteBenchmark {
    private static final int[] CLIENTS = {1, 8, 32};
    private static final String FACTS = "facts.sql";
    private static final String KEY = "key.sql";

    private final PrintStream out;
    private final Duration time;
    private final int rounds;
    private final BusyCases cases;
    private final Sealing sealing;
    private final DurableServer server;
    private final Consumption consumption;

    private WriteBenchmark(
            PrintStream out, Duration time, int rounds, Parts parts, DurableServer server)
            throws IOException {
        this.out = out;
        this.time = time;
        this.rounds = rounds;
        this.cases = parts.cases();
        this.sealing = parts.sealing();
        this.server = server;
        this.consumption = Consumption.of(server);
    }

    private record Parts(BusyCases cases, Sealing sealing) {}

    /** Prints commands per second, ratios and where the time goes. */
    public static void main(String[] args) throws Exception {
        var time = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 10);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        try (var server = DurableServer.start();
                var context = WriteSide.on(server.database())) {
            var cases =
                    new BusyCases(
                            context.getBean(Commands.class),
                            context.getBean(Accounts.class),
                            context.getBean(Clock.class));
            var parts = new Parts(cases, context.getBean(Sealing.class));
            cases.take();
            Twins.make(server.database());
            var benchmark = new WriteBenchmark(System.out, time, rounds, parts, server);
            benchmark.tellStatements(new StatementLog(server));
            benchmark.run();
        }
        System.exit(0);
    }

    /** What one command sends to the server, so that nobody need believe the scripts. */
    private void tellStatements(StatementLog log) throws IOException {
        for (int warm = 1; warm <= 400; warm++) {
            cases.call(warm, fresh());
        }
        var statements = log.during(() -> cases.call(BusyCases.COUNT, fresh()));
        out.printf("one command sends %d statements:%n", statements.size());
        statements.forEach(statement -> out.println("  " + statement));
    }

    private void run() throws Exception {
        warmUp();
        for (int round = 1; round <= rounds; round++) {
            for (int clients : CLIENTS) {
                compare(round, clients, new Kind("keys at hand", true, FACTS));
                compare(round, clients, new Kind("new key each", false, KEY, FACTS));
            }
        }
        out.print(Samples.during(() -> ours(8, time, false)).tell());
    }

    private void warmUp() throws InterruptedException {
        double _ = ours(8, time.multipliedBy(2), false).rate();
    }

    /** What both sides do: with keys made before, and which scripts say the same in SQL. */
    private record Kind(String what, boolean prepared, String... scripts) {}

    private void compare(int round, int clients, Kind kind) throws Exception {
        var used = consumption.start();
        var ours = ours(clients, time, kind.prepared());
        var usage = used.per(ours.done());
        var theirs = new PgBench(server).rate(clients, time, kind.scripts());
        out.printf(
                "round %d, %2d clients, %s: %,6.0f commands/s, pgbench %,6.0f/s, ratio %.2f; %s%n",
                round, clients, kind.what(), ours.rate(), theirs, ours.rate() / theirs, usage);
    }

    private Load.Result ours(int clients, Duration time, boolean prepared)
            throws InterruptedException {
        var ids = prepared ? prepared() : List.<InteractionId>of();
        return new Load(cases).run(clients, time, n -> n < ids.size() ? ids.get(n) : fresh());
    }

    private List<InteractionId> prepared() {
        var ids = new ArrayList<InteractionId>();
        for (int n = 0; n < 1_500 * time.toSeconds(); n++) {
            ids.add(fresh());
        }
        sealing.prepare(ids.stream().map(ErasableUnit::note).toList());
        return ids;
    }

    private static InteractionId fresh() {
        return new InteractionId(UUID.randomUUID());
    }
}
