package org.beistand.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
    void keys_that_a_crash_left_in_the_copy_alone_are_put_back() {
        var lost = new ErasableUnit(Kind.NOTE, new UUID(1, 3));
        startedWithAKey();
        var closed = start().sealing().close(value, lost);
        drop(lost);

        assertThat(start().sealing().open(closed)).isEqualTo(value);
        assertThat(check().compare()).isEqualTo(new KeyCheck.Report(2, 0, 0, 0));
    }

    @Test
    void a_store_that_lacks_more_than_a_crash_can_explain_is_refused() {
        var many = IntStream.range(0, 2_001).mapToObj(i -> new ErasableUnit(Kind.NOTE, id(i)));
        startedWithAKey();
        start().sealing().prepare(many.toList());
        var dropped =
                JdbcClient.create(database.keysApp())
                        .sql("delete from keys.unit_key where unit_kind = 'NOTE'")
                        .update();

        assertThat(dropped).isEqualTo(2_001);
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
        assertThat(check().compare().missing()).isEqualTo(2_001);
    }

    @Test
    void a_key_that_came_back_with_an_old_store_is_destroyed_again() {
        var node = start().sealing();
        var closed = node.close(value, unit);
        var rows = keep();
        node.forget(unit);
        bringBack(rows);
        assertThat(check().compare().revived()).isEqualTo(1);

        assertThat(start().sealing().open(closed).name()).isInstanceOf(Sealed.Erased.class);
        assertThat(check().compare()).isEqualTo(new KeyCheck.Report(0, 0, 0, 0));
    }

    @Test
    void a_key_that_another_host_destroyed_is_not_put_back_from_this_hosts_copy() {
        var closed = start().sealing().close(value, unit);
        new KeyNode(database.keysApp(), otherHost()).sealing().forget(unit);

        assertThat(start().sealing().open(closed).name()).isInstanceOf(Sealed.Erased.class);
        assertThat(check().compare().right()).isTrue();
    }

    @Test
    void a_key_that_is_neither_there_nor_destroyed_counts_as_lost() {
        var node = start().sealing();
        var living = key(node.close(value, unit));
        var erased = key(node.close(value, new ErasableUnit(Kind.NOTE, id(1))));
        node.forget(new ErasableUnit(Kind.NOTE, id(1)));

        assertThat(check().lost(Set.of(living, erased, id(9)))).containsExactly(id(9));
    }

    @Test
    void an_ordinary_second_start_opens_what_is_there() {
        var closed = start().sealing().close(value, unit);

        assertThat(start().sealing().open(closed)).isEqualTo(value);
    }

    private void drop(ErasableUnit lost) {
        var deleted =
                JdbcClient.create(database.keysApp())
                        .sql("delete from keys.unit_key where unit_id = ?")
                        .param(lost.id())
                        .update();
        assertThat(deleted).isOne();
    }

    private List<WrappedKey> keep() {
        return new KeyTable(database.keysApp()).currentOf(List.of(KeyOwner.of(unit)));
    }

    /** As a backup from before would do: keys, and nothing of what happened since. */
    private void bringBack(List<WrappedKey> rows) {
        var forgotten =
                JdbcClient.create(database.keysOwner())
                        .sql("delete from keys.destroyed_key")
                        .update();
        assertThat(forgotten).isOne();
        assertThat(new KeyTable(database.keysApp()).restore(rows)).hasSize(1);
    }

    private Path otherHost() {
        var other = temporary.resolve("other");
        try {
            Files.createDirectories(other);
            Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwx------"));
            return Files.copy(masterKey(), other.resolve("master.key")).getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID key(Simple closed) {
        return ((Sealed.Closed<?>) closed.name()).k();
    }

    private static UUID id(int number) {
        return new UUID(8, number);
    }

    private KeyCheck check() {
        return KeyCheck.on(database.keysApp(), new KeySettings(masterKey(), copy()));
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
