-- Whose record is merged with whose at present, or was: a reversed merge stays known, so that what was
-- recorded in between can be sorted. A wall around one record is a wall around all that are merged with it.
create table rules.merged_person (
    person_id uuid not null,
    survivor_id uuid not null,
    reversed boolean not null default false,
    primary key (person_id, survivor_id),
    check (person_id <> survivor_id)
);
create unique index merged_person_once on rules.merged_person (person_id) where not reversed;
create index merged_person_survivor on rules.merged_person (survivor_id);

create view rules.walled_person as
    select staff_id, subject_id as person_id from rules.wall where subject = 'PERSON'
    union
    select w.staff_id, m.survivor_id from rules.wall w
      join rules.merged_person m on m.person_id = w.subject_id and not m.reversed
     where w.subject = 'PERSON'
    union
    select w.staff_id, m.person_id from rules.wall w
      join rules.merged_person m on m.survivor_id = w.subject_id and not m.reversed
     where w.subject = 'PERSON'
    union
    select w.staff_id, b.person_id from rules.wall w
      join rules.merged_person a on a.person_id = w.subject_id and not a.reversed
      join rules.merged_person b on b.survivor_id = a.survivor_id and not b.reversed
     where w.subject = 'PERSON';
