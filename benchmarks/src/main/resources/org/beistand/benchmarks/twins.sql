-- Copies of all cases under numbers above ours, with their relations, for pgbench to work on; and
-- beside the facts a table of keys like that of the key store, since pgbench knows one database.
do $$
declare cases constant bigint := (select count(*) from rules.case_access);
begin
    create temporary table twin as
        select case_id as ours, substr(case_id::text, 1, 24)
            || lpad((substr(case_id::text, 25)::bigint + cases)::text, 12, '0') as theirs
        from rules.case_access;
    insert into event_store.event (position, aggregate_id, version, aggregate_type, event_id, name,
            revision, recorded_at, payload, metadata)
        select 0, t.theirs::uuid, e.version, e.aggregate_type, gen_random_uuid(), e.name,
            e.revision, e.recorded_at, replace(e.payload, t.ours::text, t.theirs), e.metadata
        from event_store.event e join twin t on t.ours = e.aggregate_id order by e.position;
    insert into rules.case_access
        select t.theirs::uuid, a.team_id, a.receiver, a.stage, a.closed_at
        from rules.case_access a join twin t on t.ours = a.case_id;
    insert into rules.assignment
        select t.theirs::uuid,
            (substr(a.staff_id::text, 1, 24)
                || lpad((substr(a.staff_id::text, 25)::bigint + cases / 40)::text, 12, '0'))::uuid
        from rules.assignment a join twin t on t.ours = a.case_id;
    update rules.case_access c set receiver = a.staff_id from rules.assignment a
        where a.case_id = c.case_id;

    create schema keys;
    create table keys.unit_key (
        key_id uuid primary key,
        unit_kind text not null,
        unit_id uuid not null,
        wrapped bytea not null,
        epoch text not null,
        created_at timestamptz not null,
        retention_class text not null,
        delete_after date,
        current boolean not null default true
    );
    create unique index unit_key_current on keys.unit_key (unit_kind, unit_id) where current;
    create index unit_key_unit on keys.unit_key (unit_kind, unit_id) where not current;
    create index unit_key_epoch on keys.unit_key (epoch);
    create index unit_key_due on keys.unit_key (delete_after) where delete_after is not null;
    grant usage on schema keys to beistand_app;
    grant select, insert on keys.unit_key to beistand_app;
end $$;
analyze;
