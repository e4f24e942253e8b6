-- What else in a case has a day or waits for somebody's decision, with the (sealed) words of an
-- agreed action.
create table read_model.myday_due_a (
    part uuid primary key,
    position bigint not null,
    case_id uuid not null,
    kind text not null,
    due_on date,
    action text,
    subject text,
    asked_by uuid,
    asked_at timestamptz
);
create index myday_due_a_case on read_model.myday_due_a (case_id);
create table read_model.myday_due_b (like read_model.myday_due_a including all);

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 2 where name = 'myday' and position = 0;
