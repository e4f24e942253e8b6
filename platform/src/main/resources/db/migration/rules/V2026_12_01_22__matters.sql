-- What belongs to one matter, be it a case or, one day, a mediation: a wall around the matter is a wall around
-- all of it. The key links the two sides of the house for this alone.
create table rules.matter (
    subject_id uuid primary key,
    subject text not null check (subject in ('CASE', 'MEDIATION')),
    matter_key uuid not null
);
create index matter_key on rules.matter (matter_key);

alter table rules.wall drop constraint wall_subject_check;
alter table rules.wall add constraint wall_subject_check
    check (subject in ('CASE', 'PERSON', 'MEDIATION', 'MATTER'));

create view rules.walled_subject as
    select staff_id, subject, subject_id from rules.wall where subject in ('CASE', 'MEDIATION')
    union all
    select w.staff_id, m.subject, m.subject_id from rules.matter m
      join rules.wall w on w.subject = 'MATTER' and w.subject_id = m.matter_key;
