package org.beistand.datafolder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server programs, unpacked once from the jar into the data folder (or, so that tests need not
 * wait, where the system property {@code beistand.postgres.programs} says).
 */
record PostgresPrograms(Path home) {
    /** The version that comes with this Beistand; a new one unpacks beside the old. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    static PostgresPrograms in(Path folder) throws IOException {
        var elsewhere = System.getProperty("beistand.postgres.programs");
        var programs = elsewhere == null ? folder.resolve("programs") : Path.of(elsewhere);
        var home = programs.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return new PostgresPrograms(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path home) throws IOException {
        var fresh = home.resolveSibling(home.getFileName() + ".new");
        delete(fresh);
        OwnerOnly.createFolder(fresh);
        var name = archiveName();
        try (var packed = PostgresPrograms.class.getResourceAsStream("/" + name)) {
            if (packed == null) {
                throw new CannotStart(
                        "Beistand brings no PostgreSQL for this kind of machine ("
                                + name
                                + "); run it on a PostgreSQL of your own with"
                                + " BEISTAND_DATABASE_URL.");
            }
            unpack(packed, fresh);
        }
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                var target = into.resolve(e.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("archive entry outside of its folder");
                }
                write(tar, e, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + target.getFileName() + " executable");
        }
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64");
        return "postgres-%s-%s.txz"
                .formatted(system.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
