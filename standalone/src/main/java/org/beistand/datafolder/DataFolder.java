package org.beistand.datafolder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.beistand.platform.DatabaseSetup;
import org.jspecify.annotations.Nullable;

/**
 * A data folder in use, with both databases answering. Whoever owns it starts them and stops them
 * again on {@link #close()}; whoever joins a running Beistand leaves them alone.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final Databases databases;
    private final @Nullable FolderLock lock;
    private final @Nullable Clusters clusters;

    private DataFolder(
            Path path,
            Databases databases,
            @Nullable FolderLock lock,
            @Nullable Clusters clusters) {
        this.path = path;
        this.databases = databases;
        this.lock = lock;
        this.clusters = clusters;
    }

    /** For {@code start}: refuses when another process uses the folder. */
    public static DataFolder own(Path folder, String purpose) {
        return guarded(
                folder,
                () -> {
                    var path = FolderMark.prepare(folder);
                    return take(path, purpose)
                            .orElseThrow(() ->
                                    new CannotStart(
                                            "Another Beistand is already using the data"
                                                    + " folder "
                                                    + path
                                                    + "."));
                });
    }

    /** For all other commands: joins a running {@code start}, else starts the databases itself. */
    public static DataFolder ownOrJoin(Path folder, String purpose) {
        return guarded(
                folder,
                () -> {
                    var path = FolderMark.prepare(folder);
                    var taken = take(path, purpose);
                    return taken.isPresent() ? taken.get() : join(path);
                });
    }

    private static Optional<DataFolder> take(Path path, String purpose) throws IOException {
        var lock = FolderLock.take(path, purpose);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            var databases = Databases.in(path);
            var clusters = Clusters.start(path, databases);
            new Preparation(databases).run();
            clusters.keepRunning();
            return Optional.of(new DataFolder(path, databases, lock.get(), clusters));
        } catch (IOException | RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    private static DataFolder join(Path path) throws IOException {
        var holder = FolderLock.holder(path);
        var databases = Databases.in(path);
        if (!holder.equals("start")
                || !answers(databases.access(ClusterKind.DATA, DatabaseSetup.APP))) {
            throw new CannotStart(
                    "The data folder is in use by `beistand "
                            + holder
                            + "` at the moment; try again when it is ready or has ended.");
        }
        return new DataFolder(path, databases, null, null);
    }

    private static boolean answers(DatabaseAccess access) {
        try (var connection =
                DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether another process runs the databases. */
    public boolean joined() {
        return lock == null;
    }

    /** The role that migrates the facts. */
    public DatabaseAccess owner() {
        return databases.access(ClusterKind.DATA, DatabaseSetup.OWNER);
    }

    /** The role that the application works with. */
    public DatabaseAccess application() {
        return databases.access(ClusterKind.DATA, DatabaseSetup.APP);
    }

    /** The role that migrates the keys. */
    public DatabaseAccess keysOwner() {
        return databases.access(ClusterKind.KEYS, DatabaseSetup.OWNER);
    }

    /** The role that creates and reads keys. */
    public DatabaseAccess keysApplication() {
        return databases.access(ClusterKind.KEYS, DatabaseSetup.APP);
    }

    /** Where the key file lies that wraps all other keys. */
    public Path keyFolder() {
        return path.resolve("keys");
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            requireNonNull(clusters).close();
            lock.close();
        } catch (IOException e) {
            throw new CannotStart("The databases did not stop cleanly.", e);
        }
    }

    private interface Opening {
        DataFolder open() throws IOException;
    }

    private static DataFolder guarded(Path folder, Opening opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder.toAbsolutePath() + " cannot be used: " + e, e);
        }
    }
}
