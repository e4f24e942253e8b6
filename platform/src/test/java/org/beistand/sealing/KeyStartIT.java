package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.beistand.language.ErasableUnit;
import org.beistand.language.ErasableUnit.Kind;
import org.beistand.language.Sealed;
import org.beistand.platform.StartRefused;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.beistand.sealing.Secrets.Nickname;
import org.beistand.sealing.Secrets.Simple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyStartIT {
    private final TestDatabase database = TestPostgres.fresh();
    private final Simple value = new Simple(1, Sealed.of(new Nickname("Mira")));
    private final ErasableUnit unit = new ErasableUnit(Kind.PERSON, new UUID(1, 2));
    @TempDir private Path temporary;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_start_makes_a_key_file_that_is_its_owners_alone() throws IOException {
        started();

        assertThat(rights(masterKey())).isEqualTo("rw-------");
        assertThat(rights(folder())).isEqualTo("rwx------");
    }

    @Test
    void the_copy_of_the_keys_is_its_owners_alone() throws IOException {
        startedWithAKey();

        assertThat(rights(copy())).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx--x---"})
    void a_key_file_that_others_can_touch_is_refused(String rights) throws IOException {
        started();
        Files.setPosixFilePermissions(masterKey(), PosixFilePermissions.fromString(rights));

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_missing_key_file_is_refused_while_there_are_keys_and_never_made_anew()
            throws IOException {
        startedWithAKey();
        Files.delete(masterKey());

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
        assertThat(masterKey()).doesNotExist();
    }

    @Test
    void a_missing_key_file_is_refused_while_the_copy_alone_has_keys() throws IOException {
        startedWithAKey();
        Files.delete(masterKey());
        emptyStore();

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_foreign_key_file_is_refused() throws IOException {
        startedWithAKey();
        Files.delete(masterKey());
        var foreign = new MasterKeyFile(masterKey()).create();

        assertThat(foreign.epoch()).hasSize(16);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beistand master key 1\n", "beistand master key 1\nQUJD\n", "x\ny"})
    void a_torn_or_foreign_file_is_refused(String content) throws IOException {
        started();
        Files.writeString(masterKey(), content);

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasNoCause();
    }

    @Test
    void an_emptied_store_beside_a_filled_copy_is_refused() {
        startedWithAKey();
        emptyStore();

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
    }

    @Test
    void an_ordinary_second_start_opens_what_is_there() {
        var closed = start().sealing().close(value, unit);

        assertThat(start().sealing().open(closed)).isEqualTo(value);
    }

    private void emptyStore() {
        var deleted =
                JdbcClient.create(database.keysApp()).sql("delete from keys.unit_key").update();
        assertThat(deleted).isPositive();
    }

    private void started() {
        assertThat(start().keys()).isNotNull();
    }

    private void startedWithAKey() {
        assertThat(start().sealing().close(value, unit)).isNotNull();
    }

    private KeyNode start() {
        return new KeyNode(database.keysApp(), folder());
    }

    private Path folder() {
        return temporary.resolve("keys");
    }

    private Path masterKey() {
        return folder().resolve("master.key");
    }

    private Path copy() {
        return folder().resolve("wrapped-keys.log");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
