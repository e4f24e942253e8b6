package org.beistand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Processor time of this program and of the database server with its processes. */
record Consumption(ProcessHandle server) {

    static Consumption of(DurableServer server) throws IOException {
        var data =
                Objects.requireNonNull(server.log().getParent()).resolveSibling("postmaster.pid");
        var process = Long.parseLong(Files.readAllLines(data).getFirst().strip());
        return new Consumption(ProcessHandle.of(process).orElseThrow());
    }

    Reading start() {
        return new Reading(this, own(), servers());
    }

    /** The state when something began. */
    record Reading(Consumption of, Duration own, Map<Long, Duration> servers) {
        /** What was used since, divided by what was done. */
        String per(int done) {
            return "CPU for each %.2f ms here, %.2f ms in PostgreSQL"
                    .formatted(
                            of.own().minus(own).toNanos() / 1e6 / done,
                            since(of.servers()).toNanos() / 1e6 / done);
        }

        /** Processes that have ended meanwhile are somebody else's. */
        private Duration since(Map<Long, Duration> now) {
            return now.entrySet().stream()
                    .map(e -> e.getValue().minus(servers.getOrDefault(e.getKey(), Duration.ZERO)))
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    private Duration own() {
        return used(ProcessHandle.current());
    }

    private Map<Long, Duration> servers() {
        return server.children()
                .collect(Collectors.toMap(ProcessHandle::pid, Consumption::used, (one, _) -> one));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
