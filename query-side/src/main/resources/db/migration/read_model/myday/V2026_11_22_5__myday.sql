-- Open follow-ups with their (sealed) text, and contacts by the worker who had them.
create table read_model.myday_follow_up_a (
    follow_up_id uuid primary key,
    position bigint not null,
    case_id uuid not null,
    due_on date not null,
    text text not null
);
create index myday_follow_up_a_case on read_model.myday_follow_up_a (case_id);
create table read_model.myday_follow_up_b (like read_model.myday_follow_up_a including all);
create table read_model.myday_contact_a (
    position bigint primary key,
    case_id uuid not null,
    staff uuid not null,
    occurred_at timestamptz not null
);
create index myday_contact_a_staff on read_model.myday_contact_a (staff, occurred_at);
create table read_model.myday_contact_b (like read_model.myday_contact_a including all);

insert into read_model.projection values ('myday', 1, 'A', 0);
insert into event_store.token_entry (processor_name, segment, timestamp)
    values ('myday', 0, '1970-01-01T00:00:00Z');
