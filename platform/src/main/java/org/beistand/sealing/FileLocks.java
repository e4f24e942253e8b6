package org.beistand.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one thread of one process at a time work on a file that several share. */
final class FileLocks {
    private static final Map<Path, ReentrantLock> WITHIN_PROCESS = new ConcurrentHashMap<>();

    private FileLocks() {}

    /** Work on a file. */
    interface Work<R> {
        R run() throws IOException;
    }

    static <R> R alone(Path file, Work<R> work) {
        var lock = WITHIN_PROCESS.computeIfAbsent(file, _ -> new ReentrantLock());
        lock.lock();
        try {
            return locked(file, work);
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the keys cannot be used", e);
        } finally {
            lock.unlock();
        }
    }

    private static <R> R locked(Path file, Work<R> work) throws IOException {
        var folder = Folders.of(file);
        var _ = Files.createDirectories(folder, Folders.ownerOnly(folder, "rwx------"));
        var beside = file.resolveSibling(file.getFileName() + ".lock");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (var channel =
                        FileChannel.open(beside, options, Folders.ownerOnly(beside, "rw-------"));
                var _ = channel.lock()) {
            return work.run();
        }
    }
}
