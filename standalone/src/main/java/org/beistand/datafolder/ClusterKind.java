package org.beistand.datafolder;

import java.nio.file.Path;
import java.util.List;

/** The two clusters of a data folder and what sets them apart. */
enum ClusterKind {
    /** All facts, and everything derived from them. */
    DATA("postgres", "beistand") {
        @Override
        String sizes() {
            return """
            max_connections = 200
            shared_buffers = 128MB
            effective_cache_size = 512MB
            work_mem = 16MB
            maintenance_work_mem = 64MB
            wal_level = replica
            max_wal_size = 1GB
            min_wal_size = 80MB
            checkpoint_timeout = 10min
            max_parallel_workers = 2
            jit = off
            """;
        }
    },
    /** The keys of everything sealed; small, and backed up apart. */
    KEYS("keyring", "beistand_keys") {
        @Override
        String sizes() {
            return """
            max_connections = 20
            shared_buffers = 4MB
            work_mem = 1MB
            maintenance_work_mem = 8MB
            io_method = sync
            wal_level = replica
            wal_buffers = 256kB
            max_wal_size = 16MB
            min_wal_size = 2MB
            autovacuum_max_workers = 1
            max_parallel_workers = 0
            jit = off
            """;
        }
    };

    private final String folder;
    private final String database;

    ClusterKind(String folder, String database) {
        this.folder = folder;
        this.database = database;
    }

    abstract String sizes();

    String folder() {
        return folder;
    }

    String database() {
        return database;
    }

    List<String> initdb(String program, Path target, Path passwordFile) {
        return List.of(
                program,
                "-D",
                target.toString(),
                "-U",
                Databases.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--wal-segsize=" + (this == KEYS ? 1 : 16));
    }

    /**
     * The whole configuration, written anew at each start. What keeps an acknowledged fact through
     * a power cut stands first; error texts must not carry values.
     */
    String settings(int port) {
        return """
        # written by Beistand at each start; changes here do not last
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        password_encryption = 'scram-sha-256'
        log_error_verbosity = terse
        log_min_error_statement = panic
        log_parameter_max_length_on_error = 0
        log_statement = none
        log_timezone = 'UTC'
        timezone = 'UTC'
        """
                        .formatted(port)
                + sizes();
    }
}
