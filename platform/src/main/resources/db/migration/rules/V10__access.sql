-- Who stands in which relation to which case and person. Written in the transaction of the event
-- that changes it, read by the gate inside the command's transaction.
create table rules.case_access (
    case_id uuid primary key,
    team_id uuid not null,
    receiver uuid,
    stage text not null check (stage in ('ENQUIRY', 'ACCEPTED', 'CLOSED')),
    closed_at timestamptz,
    check ((stage = 'CLOSED') = (closed_at is not null))
);
create index case_access_team on rules.case_access (team_id, stage);
create index case_access_receiver on rules.case_access (receiver) where receiver is not null;

create table rules.assignment (
    case_id uuid not null,
    staff_id uuid not null,
    primary key (staff_id, case_id)
);
create index assignment_case on rules.assignment (case_id);

create table rules.person_in_case (
    person_id uuid not null,
    case_id uuid not null,
    primary key (case_id, person_id)
);
create index person_in_case_person on rules.person_in_case (person_id);

create table rules.person_registrar (
    person_id uuid primary key,
    staff_id uuid not null
);
create index person_registrar_staff on rules.person_registrar (staff_id);

create table rules.wall (
    staff_id uuid not null,
    subject text not null check (subject in ('CASE', 'PERSON')),
    subject_id uuid not null,
    primary key (staff_id, subject, subject_id)
);
