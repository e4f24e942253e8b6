package org.beistand.datafolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The server process that a cluster's pid file names, if it lives and is really the server of this
 * very cluster: process numbers are used again.
 */
record Postmaster(@Nullable ProcessHandle process) {

    static Postmaster of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return new Postmaster(null);
        }
        var pid = Files.readAllLines(file).stream().findFirst().orElse("").strip();
        return new Postmaster(
                number(pid)
                        .flatMap(ProcessHandle::of)
                        .filter(p -> isServerOf(p, cluster))
                        .orElse(null));
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Completes when the server has ended, whatever the reason. */
    CompletableFuture<ProcessHandle> ended() {
        return process == null ? CompletableFuture.completedFuture(null) : process.onExit();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static boolean isServerOf(ProcessHandle process, Path cluster) {
        var info = process.info();
        var program = info.command().map(Path::of).map(Path::getFileName).map(Path::toString);
        return process.isAlive()
                && program.filter("postgres"::equals).isPresent()
                && info.arguments()
                        .filter(a -> Arrays.asList(a).contains(cluster.toString()))
                        .isPresent();
    }
}
