-- One key for each thing that can be erased by itself, wrapped by the master key of its epoch. Lies
-- in a cluster of its own, so that no backup and no log of the content's database holds a key.
create table keys.unit_key (
    key_id uuid primary key,
    unit_kind text not null,
    unit_id uuid not null,
    wrapped bytea not null,
    epoch text not null,
    created_at timestamptz not null,
    retention_class text not null,
    delete_after date,
    -- false only for a key that a recovery brought back beside the one in use
    current boolean not null default true
);
create unique index unit_key_current on keys.unit_key (unit_kind, unit_id) where current;
create index unit_key_unit on keys.unit_key (unit_kind, unit_id) where not current;
create index unit_key_epoch on keys.unit_key (epoch);
create index unit_key_due on keys.unit_key (delete_after) where delete_after is not null;
