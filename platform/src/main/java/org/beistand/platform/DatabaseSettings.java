package org.beistand.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the two databases are, and as whom to enter them.
 *
 * @param database events, rules, record of reading, workspace, read models
 * @param keys the key store, best on a server of its own
 */
@ConfigurationProperties("beistand")
public record DatabaseSettings(Access database, Access keys) {

    /**
     * One database.
     *
     * @param password of the application's role; {@code passwordFile} is read instead when set
     * @param ownerUsername the role that migrates at the start; {@code null} when somebody else
     *     migrates
     * @param poolSize how many connections the program may hold; 0 for as many as its parts need
     * @param durable whether to refuse a server that could lose what it has acknowledged
     * @param clockApart how far the server's clock may be from this program's; facts are told apart
     *     by when they were recorded, so little
     */
    public record Access(
            String url,
            @DefaultValue(DatabaseSetup.APP) String username,
            @Nullable String password,
            @Nullable Path passwordFile,
            @Nullable String ownerUsername,
            @Nullable String ownerPassword,
            @Nullable Path ownerPasswordFile,
            @DefaultValue("0") int poolSize,
            @DefaultValue("true") boolean durable,
            @DefaultValue("2s") Duration clockApart) {

        @Nullable String secret() {
            return passwordFile == null ? password : read(passwordFile);
        }

        @Nullable String ownerSecret() {
            return ownerPasswordFile == null ? ownerPassword : read(ownerPasswordFile);
        }

        private static String read(Path file) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new StartRefused("The password file " + file + " cannot be read.", e);
            }
        }

        @Override
        public String toString() {
            return "Access[" + url + "]";
        }
    }
}
