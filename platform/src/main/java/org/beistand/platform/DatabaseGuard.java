package org.beistand.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.beistand.platform.EventNames.StoredName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses the start on a database that could lose, change or misunderstand facts, each time with
 * one sentence that says what is wrong.
 */
final class DatabaseGuard {
    private static final List<String> TRIGGERS =
            List.of(
                    "event.next_position",
                    "event.append_only",
                    "event_head.never_emptied",
                    "command_receipt.append_only");
    private static final String ARMED_TRIGGERS =
            """
            select c.relname || '.' || t.tgname from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'event_store' and t.tgenabled in ('O', 'A')
            """;
    private static final String TOO_MUCH =
            """
            select 'may ' || lower(p.what) || ' ' || p.thing from (
                select thing, what
                from unnest(array['event_store.event', 'event_store.command_receipt',
                        'event_store.event_head', 'access_log.administration']) thing,
                    unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) what
                union all
                select 'event_store.event_name', unnest(array['INSERT', 'UPDATE', 'DELETE',
                    'TRUNCATE', 'TRIGGER'])) p
            where to_regclass(p.thing) is not null
                and has_table_privilege(p.thing, p.what)
            union all
            select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
            union all
            select 'may write the head row'
            where has_table_privilege('event_store.event_head', 'INSERT')
            """;
    // from the catalogue itself: information_schema hides what the role may not see
    private static final String OID_COLUMNS =
            """
            select count(*) from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('event_store', 'rules', 'access_log', 'workspace', 'read_model')
                and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                and a.atttypid = 'oid'::regtype
            """;

    private final JdbcClient database;
    private final DataSource source;
    private final Duration clockApart;

    DatabaseGuard(DataSource source, Duration clockApart) {
        this.source = source;
        this.clockApart = clockApart;
        this.database = JdbcClient.create(source);
    }

    void check(EventNames names, Clock clock, boolean durable) {
        Migrations.check(source);
        checkTriggers();
        checkRights();
        new ReadRecordGuard(source).check();
        checkColumns();
        checkHead();
        checkNames(names);
        checkClock(clock);
        if (durable) {
            ServerSettings.of(source).refuseUnsafe("The database server");
        }
    }

    private void checkTriggers() {
        var armed = database.sql(ARMED_TRIGGERS).query(String.class).list();
        for (var trigger : TRIGGERS) {
            if (!armed.contains(trigger)) {
                throw new StartRefused(
                        "The trigger " + trigger + " is missing or off; the log is unprotected.");
            }
        }
    }

    private void checkRights() {
        var tooMuch = database.sql(TOO_MUCH).query(String.class).list();
        if (!tooMuch.isEmpty()) {
            throw new StartRefused(
                    "The role of the application " + tooMuch.getFirst() + "; it must only add.");
        }
    }

    private void checkColumns() {
        if (database.sql(OID_COLUMNS).query(Long.class).single() > 0) {
            throw new StartRefused("A table keeps large objects, which no right protects.");
        }
    }

    private void checkHead() {
        boolean right =
                database.sql(
                                """
                                select h.position = coalesce((select max(position)
                                    from event_store.event), 0) from event_store.event_head h
                                """)
                        .query(Boolean.class)
                        .single();
        if (!right) {
            throw new StartRefused("The head row does not name the last fact of the log.");
        }
    }

    private void checkNames(EventNames names) {
        var stored =
                database.sql("select name, revision from event_store.event_name")
                        .query((row, _) ->
                                new StoredName(row.getString("name"), row.getString("revision")))
                        .list();
        var unknown = names.unknownAmong(stored);
        if (!unknown.isEmpty()) {
            throw new StartRefused(
                    "The log holds facts that this version cannot read: " + unknown + ".");
        }
    }

    private void checkClock(Clock clock) {
        var there = database.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        var apart = Duration.between(there.toInstant(), clock.instant()).abs();
        if (apart.compareTo(clockApart) > 0) {
            throw new StartRefused(
                    "The clock is %d seconds off from the database's."
                            .formatted(apart.toSeconds()));
        }
    }
}
