package org.beistand.datafolder;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Folders and small settings files that nobody but their owner can read. */
final class OwnerOnly {
    private OwnerOnly() {}

    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Replaces the file in one step, so that a reader never sees half of it. */
    static void write(Path file, String content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void write(Path file, Properties properties, String comment) throws IOException {
        var text = new StringWriter();
        properties.store(text, comment);
        write(file, text.toString());
    }

    static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Whether the file belongs to whoever runs this program. */
    static boolean isOurs(Path file) throws IOException {
        var owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
        return owner.equals(System.getProperty("user.name"));
    }
}
