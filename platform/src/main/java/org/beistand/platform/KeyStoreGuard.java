package org.beistand.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses the start on a key store that could lose keys, or bring destroyed ones back. */
final class KeyStoreGuard {
    private static final String TOO_MUCH =
            """
            select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'may ' || lower(p.what) || ' ' || p.thing from (values
                ('keys.unit_key', 'TRUNCATE'), ('keys.unit_key', 'TRIGGER'),
                ('keys.destroyed_key', 'UPDATE'), ('keys.destroyed_key', 'DELETE'),
                ('keys.destroyed_key', 'TRUNCATE'), ('keys.destroyed_key', 'TRIGGER'))
                as p (thing, what)
            where has_table_privilege(p.thing, p.what)
            """;
    private final DataSource source;

    KeyStoreGuard(DataSource source) {
        this.source = source;
    }

    void check(boolean durable) {
        Migrations.checkKeys(source);
        var tooMuch = JdbcClient.create(source).sql(TOO_MUCH).query(String.class).list();
        if (!tooMuch.isEmpty()) {
            throw new StartRefused(
                    "The role of the application at the key store "
                            + tooMuch.getFirst()
                            + "; it must not.");
        }
        if (durable) {
            ServerSettings.of(source).refuseUnsafe("The server of the keys");
        }
    }
}
