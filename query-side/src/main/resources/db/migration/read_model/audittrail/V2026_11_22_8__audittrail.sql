-- Every change as codes: who, when, in which role, why; and of each case what the trail filters by.
create table read_model.audittrail_change_a (
    position bigint primary key,
    at timestamptz not null,
    what text not null,
    staff uuid,
    role text,
    process text,
    case_id uuid,
    person_id uuid,
    purpose text not null,
    channel text not null,
    codes text not null,
    occurred_at timestamptz
);
create index audittrail_change_a_case on read_model.audittrail_change_a (case_id, position)
    where case_id is not null;
create index audittrail_change_a_staff on read_model.audittrail_change_a (staff, position);
create table read_model.audittrail_change_b (like read_model.audittrail_change_a including all);
create table read_model.audittrail_case_a (
    case_id uuid primary key,
    position bigint not null,
    number text not null,
    team uuid not null
);
create index audittrail_case_a_team on read_model.audittrail_case_a (team);
create table read_model.audittrail_case_b (like read_model.audittrail_case_a including all);

insert into read_model.projection values ('audittrail', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('audittrail', 0, '1970-01-01T00:00:00Z');
