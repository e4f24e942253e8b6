-- One row per person; what is personal is sealed.
create table read_model.peopledirectory_person_a (
    person_id uuid primary key,
    position bigint not null,
    version bigint not null,
    name text not null,
    address_form text not null,
    birth_date text,
    languages text[] not null,
    access_needs text[] not null,
    safe_contact text not null
);
create table read_model.peopledirectory_person_b (like read_model.peopledirectory_person_a including all);

insert into read_model.projection values ('peopledirectory', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('peopledirectory', 0, '1970-01-01T00:00:00Z');
