-- Keyed hashes of names; they tell that two entries are equal, and nothing more (P12).
create table read_model.knownpeople_entry_a (
    person_id uuid primary key,
    position bigint not null,
    name_digest bytea not null,
    born_digest bytea,
    registrar uuid
);
create index knownpeople_entry_a_name on read_model.knownpeople_entry_a (name_digest);
create table read_model.knownpeople_entry_b (like read_model.knownpeople_entry_a including all);

insert into read_model.projection values ('knownpeople', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('knownpeople', 0, '1970-01-01T00:00:00Z');
