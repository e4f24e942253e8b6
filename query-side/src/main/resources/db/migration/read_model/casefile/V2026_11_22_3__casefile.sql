-- Those facts of a case that its file is made of; the file itself is put together when asked for.
create table read_model.casefile_fact_a (
    position bigint primary key,
    case_id uuid not null,
    name text not null,
    revision text not null,
    recorded_at timestamptz not null,
    payload text not null
);
create index casefile_fact_a_case on read_model.casefile_fact_a (case_id, position);
create table read_model.casefile_fact_b (like read_model.casefile_fact_a including all);

insert into read_model.projection values ('casefile', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('casefile', 0, '1970-01-01T00:00:00Z');
