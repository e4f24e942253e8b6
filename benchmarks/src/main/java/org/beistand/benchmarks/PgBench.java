package org.beistand.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.beistand.platform.DatabaseSetup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's own load program, as the distribution brings it, running our statements. */
final class PgBench {
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private final DurableServer server;
    private final Fact fact;
    private final Path folder;

    /** What stands beside a fact in the log. */
    private record Fact(String payload, String metadata) {}

    /** Takes the last fact of the log as the example of all that will be written. */
    PgBench(DurableServer server) throws IOException {
        this.server = server;
        this.fact =
                JdbcClient.create(server.database().superuser())
                        .sql(
                                """
                                select payload, metadata from event_store.event
                                where name = 'advocacy.interaction-recorded'
                                order by position desc limit 1
                                """)
                        .query((row, _) -> new Fact(row.getString(1), row.getString(2)))
                        .single();
        this.folder = Files.createTempDirectory("pgbench");
    }

    /** Transactions per second of the scripts, run one after the other by each client. */
    double rate(int clients, Duration time, List<String> scripts) throws IOException {
        var command = new ArrayList<>(List.of(program(), "-n", "-M", "prepared"));
        command.addAll(List.of("-h", "localhost", "-p", Integer.toString(server.port())));
        command.addAll(List.of("-U", DatabaseSetup.APP));
        command.addAll(List.of("-c", Integer.toString(clients)));
        command.addAll(List.of("-j", Integer.toString(Math.min(clients, 2))));
        command.addAll(List.of("-T", Long.toString(time.toSeconds())));
        command.addAll(List.of("-D", "share=" + BusyCases.COUNT / clients));
        command.addAll(List.of("-D", "above=" + BusyCases.COUNT));
        command.addAll(List.of("-D", "payload=" + fact.payload()));
        command.addAll(List.of("-D", "metadata=" + fact.metadata()));
        command.addAll(List.of("-f", script(scripts).toString(), server.dataDatabase()));
        return rate(output(command));
    }

    private static List<String> load(int clients, Duration time) {
        return List.of(
                "-c",
                Integer.toString(clients),
                "-j",
                Integer.toString(Math.min(clients, 2)),
                "-T",
                Long.toString(time.toSeconds()),
                "-D",
                "share=" + BusyCases.COUNT / clients,
                "-D",
                "above=" + BusyCases.COUNT);
    }

    private List<String> place() {
        return List.of(
                "-h",
                "localhost",
                "-p",
                Integer.toString(server.port()),
                "-U",
                DatabaseSetup.APP,
                server.dataDatabase());
    }

    private static double rate(String output) {
        var rate = RATE.matcher(output);
        if (!rate.find() || !output.contains("failed transactions: 0 ")) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private Path script(List<String> names) throws IOException {
        var text = new StringBuilder();
        for (var name : names) {
            try (var in = getClass().getResourceAsStream(name)) {
                text.append(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
            }
        }
        return Files.writeString(folder.resolve("script.sql"), text);
    }

    private static String output(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static String program() throws IOException {
        var versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (var found = Files.list(versions)) {
                var newest =
                        found.map(version -> version.resolve("bin/pgbench"))
                                .filter(Files::isExecutable)
                                .max(Comparator.naturalOrder());
                if (newest.isPresent()) {
                    return newest.get().toString();
                }
            }
        }
        return "pgbench";
    }
}
