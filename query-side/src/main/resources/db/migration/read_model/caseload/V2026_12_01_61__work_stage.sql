-- Where the work on a case stands, and what of its file says so.
alter table read_model.caseload_case_a
    add work_stage text,
    add work_known text[] not null default '{}',
    add open_issues uuid[] not null default '{}',
    add unexamined_issues uuid[] not null default '{}',
    add open_goals uuid[] not null default '{}',
    add open_actions uuid[] not null default '{}',
    add open_referrals uuid[] not null default '{}';
alter table read_model.caseload_case_b
    add work_stage text,
    add work_known text[] not null default '{}',
    add open_issues uuid[] not null default '{}',
    add unexamined_issues uuid[] not null default '{}',
    add open_goals uuid[] not null default '{}',
    add open_actions uuid[] not null default '{}',
    add open_referrals uuid[] not null default '{}';

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 3 where name = 'caseload' and position = 0;
