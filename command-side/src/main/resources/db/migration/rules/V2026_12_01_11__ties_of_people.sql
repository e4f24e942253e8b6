-- Who is related to whom at present, and whose own record a person's is. Written in the transaction of the
-- fact; walls and the merging of records rest on them.
create table rules.relationship (
    relationship_id uuid primary key,
    person_id uuid not null,
    other_id uuid not null,
    family boolean not null,
    against boolean not null
);
create index relationship_person on rules.relationship (person_id);
create index relationship_other on rules.relationship (other_id);

create table rules.record_of_staff (
    person_id uuid not null,
    staff_id uuid not null,
    primary key (person_id, staff_id)
);
revoke update, delete on rules.record_of_staff from beistand_app;
