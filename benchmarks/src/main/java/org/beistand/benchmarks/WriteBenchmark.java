package org.beistand.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Whether the key of each text lies ready, and what pgbench has to do for it. */
    private enum Kind {
        KEYS_AT_HAND("keys at hand", List.of("asked.sql", "facts.sql")),
        NEW_KEYS("new key each", List.of("asked.sql", "key.sql", "facts.sql"));

        private final String text;
        private final List<String> scripts;

        Kind(String text, List<String> scripts) {
            this.text = text;
            this.scripts = scripts;
        }
    }

    private final PrintStream out;
    private final Duration time;
    private final int rounds;
    private final BusyCases cases;
    private final Sealing sealing;
    private final DurableServer server;
    private final Consumption consumption;
    private final Map<String, List<Double>> ratios = new TreeMap<>();

    private WriteBenchmark(Parts parts, Duration time, int rounds, PrintStream out)
            throws IOException {
        this.out = out;
        this.time = time;
        this.rounds = rounds;
        this.cases = parts.cases();
        this.sealing = parts.sealing();
        this.server = parts.server();
        this.consumption = Consumption.of(server);
    }

    private record Parts(BusyCases cases, Sealing sealing, DurableServer server) {}

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
            var parts = new Parts(cases, context.getBean(Sealing.class), server);
            cases.take();
            Twins.make(server.database());
            var benchmark = new WriteBenchmark(parts, time, rounds, System.out);
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
        double _ = new Load(cases).run(8, time.multipliedBy(2), _ -> fresh()).rate();
        for (int round = 1; round <= rounds; round++) {
            for (int clients : CLIENTS) {
                for (var kind : Kind.values()) {
                    compare(round, clients, kind);
                }
            }
        }
        ratios.forEach((what, found) -> out.printf("%s: median ratio %.2f%n", what, median(found)));
        out.print(Samples.during(() -> new Load(cases).run(8, time, _ -> fresh())).tell());
    }

    private void compare(int round, int clients, Kind kind) throws Exception {
        var ids = kind == Kind.KEYS_AT_HAND ? prepared() : List.<InteractionId>of();
        var used = consumption.start();
        var ours = new Load(cases).run(clients, time, n -> n < ids.size() ? ids.get(n) : fresh());
        var usage = used.per(ours.done());
        var theirs = new PgBench(server).rate(clients, time, kind.scripts);
        var ratio = ours.rate() / theirs;
        var what = "%2d clients, %s".formatted(clients, kind.text);
        ratios.computeIfAbsent(what, _ -> new ArrayList<>()).add(ratio);
        out.printf(
                "round %d, %s: %,.0f commands/s, pgbench %,.0f/s, ratio %.2f; %s%n",
                round, what, ours.rate(), theirs, ratio, usage);
    }

    private static double median(List<Double> found) {
        return found.stream().sorted().toList().get(found.size() / 2);
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
