-- Who is what to whom, and who lives where with whom; ids and codes, nothing personal.
create table read_model.peopledirectory_relationship_a (
    relationship_id uuid primary key,
    position bigint not null,
    person_id uuid not null,
    other_id uuid not null,
    kind text not null
);
create index peopledirectory_relationship_a_person on read_model.peopledirectory_relationship_a (person_id);
create index peopledirectory_relationship_a_other on read_model.peopledirectory_relationship_a (other_id);
create table read_model.peopledirectory_relationship_b
    (like read_model.peopledirectory_relationship_a including all);

create table read_model.peopledirectory_stay_a (
    stay_id uuid primary key,
    position bigint not null,
    person_id uuid not null,
    household_id uuid not null,
    since date,
    until date,
    ended smallint not null
);
create index peopledirectory_stay_a_person on read_model.peopledirectory_stay_a (person_id);
create index peopledirectory_stay_a_household on read_model.peopledirectory_stay_a (household_id);
create table read_model.peopledirectory_stay_b (like read_model.peopledirectory_stay_a including all);

-- Whose record answers for whose, and until when it did.
create table read_model.peopledirectory_merge_a (
    person_id uuid primary key,
    position bigint not null,
    survivor_id uuid not null,
    merged_at timestamptz not null,
    reversed_at timestamptz
);
create index peopledirectory_merge_a_survivor on read_model.peopledirectory_merge_a (survivor_id);
create table read_model.peopledirectory_merge_b (like read_model.peopledirectory_merge_a including all);

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 2 where name = 'peopledirectory' and position = 0;
