package org.beistand.datafolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says which process owns the folder. The operating system releases it when that process ends, even
 * by kill -9, so it can never be left behind.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or answers empty when another process holds it. */
    static Optional<FolderLock> take(Path folder, String purpose) throws IOException {
        var channel =
                FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
        Files.writeString(purposeFile(folder), purpose);
        return Optional.of(new FolderLock(channel));
    }

    /** What the present holder is doing, such as {@code start}. */
    static String holder(Path folder) throws IOException {
        var file = purposeFile(folder);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8).strip() : "";
    }

    private static Path file(Path folder) {
        return folder.resolve("beistand.lock");
    }

    private static Path purposeFile(Path folder) {
        return folder.resolve("beistand.running");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
