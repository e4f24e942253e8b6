package org.beistand.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Processor time spent so far, by this program and by the database server. */
record CpuTime(Duration program, Duration server) {

    static CpuTime now(DataSource database) throws SQLException {
        return new CpuTime(spent(ProcessHandle.current()), server(database));
    }

    CpuTime since(CpuTime earlier) {
        return new CpuTime(program.minus(earlier.program), server.minus(earlier.server));
    }

    private static Duration server(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            boolean _ = rows.next();
            var postmaster =
                    ProcessHandle.of(rows.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
            return postmaster.children().map(CpuTime::spent).reduce(Duration.ZERO, Duration::plus);
        }
    }

    private static Duration spent(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
        return "CPU: program %.1f s, server %.1f s"
                .formatted(program.toMillis() / 1e3, server.toMillis() / 1e3);
    }
}
