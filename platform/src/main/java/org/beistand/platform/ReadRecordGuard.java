package org.beistand.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses the start when the record of reading, or any part of it, could be changed or emptied. */
final class ReadRecordGuard {
    private static final String PARTS =
            """
            with part as (
                select 'access_log.reading'::regclass as oid
                union all
                select inhrelid from pg_inherits where inhparent = 'access_log.reading'::regclass)
            """;
    private static final String UNPROTECTED =
            PARTS
                    + """
                    select part.oid::regclass::text || ' lacks ' || wanted from part
                    join pg_class c on c.oid = part.oid,
                        unnest(array['append_only', 'never_emptied']) wanted
                    where not (wanted = 'never_emptied' and c.relkind = 'p')
                        and not exists (select from pg_trigger t where t.tgrelid = part.oid
                            and t.tgname = wanted and t.tgenabled in ('O', 'A'))
                    """;
    private static final String TOO_MUCH =
            PARTS
                    + """
                    select lower(what) || ' ' || part.oid::regclass::text from part,
                        unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) what
                    where has_table_privilege(part.oid, what)
                    """;
    private final JdbcClient database;

    ReadRecordGuard(DataSource source) {
        this.database = JdbcClient.create(source);
    }

    void check() {
        var unprotected = database.sql(UNPROTECTED).query(String.class).list();
        if (!unprotected.isEmpty()) {
            throw new StartRefused(
                    "The record of reading is unprotected: " + unprotected.getFirst() + ".");
        }
        var tooMuch = database.sql(TOO_MUCH).query(String.class).list();
        if (!tooMuch.isEmpty()) {
            throw new StartRefused(
                    "The role of the application may "
                            + tooMuch.getFirst()
                            + "; it must only add.");
        }
    }
}
