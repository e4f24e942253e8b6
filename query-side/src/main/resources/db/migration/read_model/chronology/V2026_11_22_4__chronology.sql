-- One row per fact of a case, as it was recorded.
create table read_model.chronology_entry_a (
    position bigint primary key,
    case_id uuid not null,
    version bigint not null,
    occurred_at timestamptz not null,
    entry_group text not null,
    name text not null,
    revision text not null,
    recorded_at timestamptz not null,
    payload text not null,
    metadata text not null
);
create index chronology_entry_a_case
    on read_model.chronology_entry_a (case_id, occurred_at desc, position desc);
create table read_model.chronology_entry_b (like read_model.chronology_entry_a including all);

insert into read_model.projection values ('chronology', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('chronology', 0, '1970-01-01T00:00:00Z');
