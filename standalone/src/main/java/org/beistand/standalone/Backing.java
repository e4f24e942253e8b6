package org.beistand.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.beistand.datafolder.CannotStart;
import org.beistand.datafolder.DataFolder;
import org.beistand.datafolder.DatabaseAccess;
import org.jspecify.annotations.Nullable;

/** The databases that a command works on: those of a data folder, or a server of one's own. */
final class Backing implements AutoCloseable {
    private static final String URL = "BEISTAND_DATABASE_URL";
    private static final String KEYS_URL = "BEISTAND_KEYS_DATABASE_URL";
    private final @Nullable DataFolder folder;

    private Backing(@Nullable DataFolder folder) {
        this.folder = folder;
    }

    /** For {@code start}: nobody else may be using the folder. */
    static Backing own(Path folder) {
        return isExternal() ? new Backing(null) : new Backing(DataFolder.own(folder, "start"));
    }

    /** For everything else: beside a running {@code start} if there is one. */
    static Backing ownOrJoin(Path folder, String purpose) {
        return isExternal()
                ? new Backing(null)
                : new Backing(DataFolder.ownOrJoin(folder, purpose));
    }

    static boolean isExternal() {
        var url = System.getenv(URL) != null;
        if (url != (System.getenv(KEYS_URL) != null)) {
            throw new CannotStart(
                    URL + " and " + KEYS_URL + " belong together; only one of them is set.");
        }
        return url;
    }

    /** Whether another process runs these databases and the application on them. */
    boolean joined() {
        return folder != null && folder.joined();
    }

    /** The settings with which the application finds its databases. */
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        if (folder == null) {
            settings.put("beistand.database.url", System.getenv(URL));
            settings.put("beistand.keys.url", System.getenv(KEYS_URL));
            return settings;
        }
        put(settings, "beistand.database.", "", folder.application());
        put(settings, "beistand.keys.", "", folder.keysApplication());
        put(settings, "beistand.database.", "owner-", folder.owner());
        put(settings, "beistand.keys.", "owner-", folder.keysOwner());
        settings.put("beistand.keys.file", folder.keyFolder().resolve("master.key").toString());
        return settings;
    }

    private static void put(
            Map<String, Object> settings, String prefix, String role, DatabaseAccess access) {
        settings.put(prefix + "url", access.url());
        settings.put(prefix + role + "username", access.user());
        settings.put(prefix + role + "password", access.password());
    }

    @Override
    public void close() {
        if (folder != null) {
            folder.close();
        }
    }
}
