package org.beistand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;

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
    record Reading(Consumption of, Duration own, Duration servers) {
        /** What was used since, divided by what was done. */
        String per(int done) {
            return "CPU for each %.2f ms here, %.2f ms in PostgreSQL"
                    .formatted(
                            of.own().minus(own).toNanos() / 1e6 / done,
                            of.servers().minus(servers).toNanos() / 1e6 / done);
        }
    }

    private Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Duration servers() {
        return server.children()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
