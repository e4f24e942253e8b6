-- One row per case as it stands in lists, and one per person with the (sealed) name shown there.
create table read_model.caseload_case_a (
    case_id uuid primary key,
    position bigint not null,
    version bigint not null,
    number text not null,
    stage text not null,
    kind text not null,
    urgency text not null,
    team uuid not null,
    worker uuid,
    weight bigint not null,
    client uuid,
    received_at timestamptz not null,
    last_contact_at timestamptz,
    assigned_at timestamptz,
    silent_from timestamptz,
    waitlist_review_on date,
    closed_at timestamptz,
    follow_up_ids uuid[] not null,
    follow_up_days text[] not null,
    next_follow_up_on date
) with (fillfactor = 80);
create index caseload_case_a_number on read_model.caseload_case_a (number);
create index caseload_case_a_worker on read_model.caseload_case_a (worker);
create index caseload_case_a_client on read_model.caseload_case_a (client) where client is not null;
create table read_model.caseload_person_a (
    person_id uuid primary key,
    position bigint not null,
    name text not null
) with (fillfactor = 80);
create table read_model.caseload_case_b (like read_model.caseload_case_a including all);
create table read_model.caseload_person_b (like read_model.caseload_person_a including all);
alter table read_model.caseload_case_b set (fillfactor = 80);
alter table read_model.caseload_person_b set (fillfactor = 80);

insert into read_model.projection values ('caseload', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('caseload', 0, '1970-01-01T00:00:00Z');
