-- Points into the log: what was settled about which no-contact rule, and whom it names.
create table read_model.separation_fact_a (
    position bigint primary key,
    rule_id uuid not null,
    person_id uuid,
    other_id uuid
);
create index separation_fact_a_rule on read_model.separation_fact_a (rule_id);
create index separation_fact_a_person on read_model.separation_fact_a (person_id);
create index separation_fact_a_other on read_model.separation_fact_a (other_id);
create table read_model.separation_fact_b (like read_model.separation_fact_a including all);

insert into read_model.projection values ('separation', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('separation', 0, '1970-01-01T00:00:00Z');
