-- Points into the log: what was settled about which site or meeting space.
create table read_model.spaces_fact_a (
    position bigint primary key,
    about uuid not null
);
create table read_model.spaces_fact_b (like read_model.spaces_fact_a including all);

insert into read_model.projection values ('spaces', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('spaces', 0, '1970-01-01T00:00:00Z');
