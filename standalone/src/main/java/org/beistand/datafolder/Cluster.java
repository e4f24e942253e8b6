package org.beistand.datafolder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One PostgreSQL cluster below the data folder: made once, started and stopped with Beistand. */
final class Cluster {
    private static final String INCLUDE = "include = 'beistand.conf'";
    private final ClusterKind kind;
    private final Path folder;
    private final PostgresPrograms programs;

    Cluster(ClusterKind kind, Path dataFolder, PostgresPrograms programs) {
        this.kind = kind;
        this.folder = dataFolder.resolve(kind.folder());
        this.programs = programs;
    }

    ClusterKind kind() {
        return kind;
    }

    Path folder() {
        return folder;
    }

    /** Makes the cluster when it is not there; an interrupted attempt leaves nothing behind. */
    void ensureMade(String superuserPassword) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            requireMajorVersion();
            return;
        }
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        PostgresPrograms.delete(fresh);
        var password = folder.resolveSibling(folder.getFileName() + ".password");
        OwnerOnly.write(password, superuserPassword + "\n");
        try {
            require(
                    Shell.run(kind.initdb(programs.program("initdb"), fresh, password)),
                    "PostgreSQL could not be set up in the data folder");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                fresh.resolve("postgresql.conf"),
                System.lineSeparator() + INCLUDE + System.lineSeparator(),
                StandardOpenOption.APPEND);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireMajorVersion() throws IOException {
        var found = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!found.equals(Integer.toString(PostgresPrograms.MAJOR))) {
            throw new CannotStart(
                    "The data folder was written by PostgreSQL "
                            + found
                            + ", but this Beistand brings PostgreSQL "
                            + PostgresPrograms.MAJOR
                            + ".");
        }
    }

    /** Starts the server and returns when it accepts connections. */
    void start(int port) throws IOException {
        OwnerOnly.write(folder.resolve("beistand.conf"), kind.settings(port));
        var command =
                List.of(
                        programs.program("pg_ctl"),
                        "-D",
                        folder.toString(),
                        "-l",
                        log().toString(),
                        "-t",
                        "60",
                        "-w",
                        "-s",
                        "start");
        var result = Shell.run(command);
        // backends of a killed server need a moment to notice that it is gone
        for (var tries = 0; !result.succeeded() && tries < 20 && childrenLinger(); tries++) {
            result = Shell.run(command);
        }
        require(result, "PostgreSQL does not start; its log is " + log());
    }

    private boolean childrenLinger() throws IOException {
        var lines = Files.readAllLines(log());
        var from = Math.max(0, lines.size() - 5);
        return lines.subList(from, lines.size()).stream()
                .anyMatch(l -> l.contains("pre-existing shared memory block"));
    }

    /** Stops the server in an orderly way, by force when it does not listen. */
    void stop() throws IOException {
        if (!Shell.run(stopCommand("fast")).succeeded() && postmaster().isRunning()) {
            require(Shell.run(stopCommand("immediate")), "PostgreSQL does not stop");
        }
    }

    private List<String> stopCommand(String mode) {
        return List.of(
                programs.program("pg_ctl"),
                "-D",
                folder.toString(),
                "-m",
                mode,
                "-t",
                "30",
                "-w",
                "-s",
                "stop");
    }

    Postmaster postmaster() throws IOException {
        return Postmaster.of(folder);
    }

    private Path log() {
        return requireNonNull(folder.getParent()).resolve(kind.folder() + ".log");
    }

    private static void require(Shell.Result result, String sentence) {
        if (!result.succeeded()) {
            throw new CannotStart(sentence + ": " + lastLine(result.output()));
        }
    }

    private static String lastLine(String output) {
        return output.lines().reduce("no reason given", (_, line) -> line);
    }
}
