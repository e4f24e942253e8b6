package org.beistand.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the key store; many at a time in each statement. */
final class KeyTable {
    private static final String COLUMNS = "key_id, unit_kind, unit_id, wrapped, epoch, created_at";
    private static final long DESTROYING = 0x6265_6973_6b65_7973L;
    private final JdbcClient database;

    KeyTable(DataSource keys) {
        this.database = JdbcClient.create(keys);
    }

    List<WrappedKey> currentOf(Collection<KeyOwner> owners) {
        return of(owners, "and current");
    }

    /** All keys ever made for the owners and still there, in use or not. */
    List<WrappedKey> allOf(Collection<KeyOwner> owners) {
        return of(owners, "");
    }

    private List<WrappedKey> of(Collection<KeyOwner> owners, String condition) {
        return database.sql(
                        """
                        select %s from keys.unit_key
                        join unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
                          on unit_kind = wanted.kind and unit_id = wanted.id %s
                        """
                                .formatted(COLUMNS, condition))
                .param("kinds", texts(owners, KeyOwner::kind))
                .param("ids", texts(owners, KeyOwner::id))
                .query(KeyTable::row)
                .list();
    }

    List<WrappedKey> withIds(Collection<UUID> ids) {
        return database.sql(
                        "select %s from keys.unit_key where key_id = any(:ids::uuid[])"
                                .formatted(COLUMNS))
                .param("ids", texts(ids, UUID::toString))
                .query(KeyTable::row)
                .list();
    }

    /** Inserts those whose owners have no current key yet; answers which ones these were. */
    Set<UUID> insertWhereNone(List<WrappedKey> keys) {
        return insert(
                keys,
                "true",
                "on conflict (unit_kind, unit_id) where current do nothing returning key_id");
    }

    /** Puts back a key under its old id, current where its owner has no other. */
    Set<UUID> restore(List<WrappedKey> keys) {
        var current = insert(keys, "true", "on conflict do nothing returning key_id");
        var others = keys.stream().filter(key -> !current.contains(key.id())).toList();
        current.addAll(insert(others, "false", "on conflict do nothing returning key_id"));
        return current;
    }

    private Set<UUID> insert(List<WrappedKey> keys, String current, String conflict) {
        var wrapped = keys.stream().map(WrappedKey::wrapped).toArray(byte[][]::new);
        var statement =
                """
                insert into keys.unit_key (%s, retention_class, current)
                select *, %s from unnest(:keys::uuid[], :kinds::text[], :ids::uuid[], :wrapped,
                  :epochs::text[], :created::timestamptz[], :classes::text[])
                %s
                """
                        .formatted(COLUMNS, current, conflict);
        return new HashSet<>(
                database.sql(statement)
                        .param("keys", texts(keys, WrappedKey::id))
                        .param("kinds", texts(keys, key -> key.owner().kind()))
                        .param("ids", texts(keys, key -> key.owner().id()))
                        .param("wrapped", wrapped)
                        .param("epochs", texts(keys, WrappedKey::epoch))
                        .param("created", texts(keys, WrappedKey::createdAt))
                        .param("classes", texts(keys, key -> key.owner().retentionClass()))
                        .query(UUID.class)
                        .list());
    }

    /** Deletes the keys and remembers that they are meant to be gone. */
    void destroy(Collection<UUID> ids) {
        var statement =
                """
                with gone as (delete from keys.unit_key where key_id = any(:ids::uuid[]))
                insert into keys.destroyed_key (key_id) select unnest(:ids::uuid[])
                on conflict do nothing
                """;
        var _ = database.sql(statement).param("ids", texts(ids, UUID::toString)).update();
    }

    /** The ids of all keys that are there. */
    Set<UUID> ids() {
        return ids("unit_key");
    }

    /** The ids of all keys that are meant to be gone. */
    Set<UUID> destroyed() {
        return ids("destroyed_key");
    }

    private Set<UUID> ids(String table) {
        return new HashSet<>(
                database.sql("select key_id from keys." + table).query(UUID.class).list());
    }

    /** Keeps others from destroying keys until this transaction ends; they do so side by side. */
    void nobodyDestroys() {
        lock("pg_advisory_xact_lock");
    }

    /** Waits while somebody holds store and copy against each other. */
    void waitForComparing() {
        lock("pg_advisory_xact_lock_shared");
    }

    private void lock(String kind) {
        var _ =
                database.sql("select " + kind + "(:lock)")
                        .param("lock", DESTROYING)
                        .query((_, _) -> "locked")
                        .list();
    }

    /** Whatever the server's setting: this transaction is on the disk when it is committed. */
    void insistOnDurability() {
        var _ = database.sql("set local synchronous_commit = on").update();
    }

    /** The master keys that wrapped what lies here. */
    Set<String> epochs() {
        return new HashSet<>(
                database.sql("select distinct epoch from keys.unit_key")
                        .query(String.class)
                        .list());
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, Object> column) {
        return rows.stream().map(column).map(Object::toString).toArray(String[]::new);
    }

    private static WrappedKey row(ResultSet row, int number) throws SQLException {
        return new WrappedKey(
                row.getObject("key_id", UUID.class),
                new KeyOwner(row.getString("unit_kind"), row.getObject("unit_id", UUID.class)),
                row.getBytes("wrapped"),
                row.getString("epoch"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
