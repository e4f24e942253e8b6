-- Whom a person ever was so near to that the house does not stand by the one and against the other without
-- anybody noticing, and in which households she ever lived: what a check of conflicts of interest looks up
-- beside the roles. A tie that ended stays here. No text.
create table rules.tie_of_person (
    person_id uuid not null,
    other_id uuid not null,
    primary key (person_id, other_id)
);
create index tie_of_person_other on rules.tie_of_person (other_id);
create table rules.household_of_person (
    person_id uuid not null,
    household_id uuid not null,
    primary key (person_id, household_id)
);
create index household_of_person_household on rules.household_of_person (household_id);

insert into rules.tie_of_person
    select distinct (payload::jsonb ->> 'personId')::uuid, (payload::jsonb ->> 'other')::uuid
      from event_store.event
     where name = 'people.relationship-recorded' and payload::jsonb ->> 'kind' in
       ('PARENT', 'CHILD', 'PARTNER', 'SIBLING', 'CARER', 'CARED_FOR', 'GUARDIAN', 'WARD');
insert into rules.household_of_person
    select distinct (payload::jsonb ->> 'personId')::uuid, (payload::jsonb ->> 'householdId')::uuid
      from event_store.event
     where name = 'people.household-joined';
revoke update, delete on rules.tie_of_person, rules.household_of_person from beistand_app;

-- All records that are one person's with this one at present.
create function rules.records_of(person uuid) returns setof uuid language sql stable as $$
    with one as (select coalesce(
        (select m.survivor_id from rules.merged_person m where m.person_id = $1 and not m.reversed), $1) as id)
    select one.id from one
    union
    select m.person_id from one join rules.merged_person m on m.survivor_id = one.id and not m.reversed
$$;

-- All records of everybody near to a person, under whichever record that was said.
create function rules.near_to(person uuid) returns setof uuid language sql stable as $$
    with own as (select r as id from rules.records_of($1) r),
    near as (
        select t.other_id as id from own join rules.tie_of_person t on t.person_id = own.id
        union
        select t.person_id from own join rules.tie_of_person t on t.other_id = own.id
        union
        select b.person_id from own
          join rules.household_of_person a on a.person_id = own.id
          join rules.household_of_person b on b.household_id = a.household_id)
    select distinct r from near cross join lateral rules.records_of(near.id) r
     where r not in (select id from own)
$$;
