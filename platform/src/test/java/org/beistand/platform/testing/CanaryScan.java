package org.beistand.platform.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Searches for words that must not lie anywhere in clear (P1): in files of any kind, compressed
 * ones included, and in every column of every table, in all forms that bytes of text may take.
 * First let it find words that were planted, then trust it to find none.
 */
public final class CanaryScan {
    private final CanaryMatcher matcher;

    /** For random words of at least eight bytes, one for each field. */
    public CanaryScan(Collection<String> words) {
        matcher = new CanaryMatcher(words);
    }

    /**
     * A word that lies where it must not.
     *
     * @param place the file, or table and column
     * @param form how it is written there
     */
    public record Hit(String word, String place, String form) {}

    /** What lies in the files below the folder, or in this one file. */
    public Set<Hit> files(Path folder) {
        var hits = new LinkedHashSet<Hit>();
        var bytes = new CanaryBytes(matcher);
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes is)
                                throws IOException {
                            if (is.isRegularFile()) {
                                hits.addAll(bytes.file(file));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e)
                                throws IOException {
                            if (e instanceof NoSuchFileException) {
                                return FileVisitResult.CONTINUE;
                            }
                            throw e;
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException("The scan could not read everything", e);
        }
        return hits;
    }

    /** What lies in the tables, read through SQL; give it a role that may read all of them. */
    public Set<Hit> tables(DataSource database) {
        try {
            return new CanaryTables(new CanaryBytes(matcher)).scan(database);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The scan could not read everything", e);
        }
    }

    /**
     * Keeps PostgreSQL from compressing long values, which would hide words from the scan of its
     * files. To be called as the owner, before anything is written.
     */
    public static void keepUncompressed(DataSource owner) {
        try {
            CanaryTables.keepUncompressed(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets PostgreSQL write everything it still keeps in memory into its files. */
    public static void checkpoint(DataSource superuser) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What lies in the files of this database, in its server's WAL and in all that the server's
     * databases share; leaves out the other databases of a server that many tests use.
     */
    public Set<Hit> filesOf(DataSource superuser) {
        var folder = dataFolder(superuser);
        var hits = new LinkedHashSet<Hit>();
        try (var entries = Files.list(folder)) {
            for (var entry : entries.toList()) {
                hits.addAll(files(entry.endsWith("base") ? databaseFolder(superuser) : entry));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The scan could not read everything", e);
        }
        return hits;
    }

    private static Path databaseFolder(DataSource superuser) {
        var oid = "select oid::text from pg_database where datname = current_database()";
        return dataFolder(superuser).resolve("base").resolve(text(superuser, oid));
    }

    /** Where the server of this database keeps its files; its log and WAL lie below. */
    public static Path dataFolder(DataSource superuser) {
        return Path.of(text(superuser, "show data_directory"));
    }

    private static String text(DataSource superuser, String question) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            if (!rows.next()) {
                throw new IllegalStateException(question);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
