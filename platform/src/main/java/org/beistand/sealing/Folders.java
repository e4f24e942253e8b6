package org.beistand.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** What key files ask of the file system: owner-only rights, and names that survive a crash. */
final class Folders {
    private Folders() {}

    /** The folder in which the file lies. */
    static Path of(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file, not a root");
    }

    static boolean hasOwners(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }

    static FileAttribute<?>[] ownerOnly(Path file, String rights) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var permissions = PosixFilePermissions.fromString(rights);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    /** Writes to the end of a file that is the owner's alone; on the disk when this returns. */
    static void append(Path file, String ascii) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try (var channel = FileChannel.open(file, options, ownerOnly(file, "rw-------"))) {
            write(channel, ascii);
        }
    }

    static void write(FileChannel channel, String ascii) throws IOException {
        var bytes = ByteBuffer.wrap(ascii.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            var _ = channel.write(bytes);
        }
        channel.force(true);
    }

    /** Makes a new or renamed entry of the folder durable, where the system knows such a thing. */
    static void sync(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }
}
