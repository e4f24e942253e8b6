-- Silence is counted from the last talk with the person and shorter in danger; and what the house
-- promised stands beside its cases, kept for the figures after it is met.
alter table read_model.caseload_case_a add last_talk_at timestamptz, add risk text;
alter table read_model.caseload_case_b add last_talk_at timestamptz, add risk text;
create table read_model.caseload_target_a (
    target_id uuid primary key,
    position bigint not null,
    case_id uuid not null,
    kind text not null,
    due_on date not null,
    state text not null,
    met_on date
);
create index caseload_target_a_case on read_model.caseload_target_a (case_id);
create table read_model.caseload_target_b (like read_model.caseload_target_a including all);

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 3 where name = 'caseload' and position = 0;
