package org.beistand.datafolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.beistand.language.CanIgnoreReturnValue;

/**
 * Where the two databases of a folder are and how to sign in to them, as kept in a file that only
 * the owner of the folder can read; other processes join through it.
 */
record Databases(Path file, Properties values) {
    static final String SUPERUSER = "postgres";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Databases in(Path folder) throws IOException {
        var file = folder.resolve("databases.properties");
        return new Databases(file, Files.exists(file) ? OwnerOnly.read(file) : new Properties());
    }

    /** The password of a role, made up on first use. */
    @CanIgnoreReturnValue
    String password(ClusterKind kind, String role) {
        return (String)
                values.computeIfAbsent(kind.folder() + "." + role + ".password", _ -> random());
    }

    int port(ClusterKind kind) {
        return Integer.parseInt(values.getProperty(kind.folder() + ".port", "0"));
    }

    void port(ClusterKind kind, int port) {
        values.setProperty(kind.folder() + ".port", Integer.toString(port));
    }

    void save() throws IOException {
        OwnerOnly.write(file, values, "Beistand: the databases of this folder. Keep it secret.");
    }

    DatabaseAccess access(ClusterKind kind, String role) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(kind), kind.database()),
                role,
                password(kind, role));
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
