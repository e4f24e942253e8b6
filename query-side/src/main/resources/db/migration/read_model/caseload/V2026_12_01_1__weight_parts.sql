-- What a case weighs, part by part; the base is what the sum holds beside them.
alter table read_model.caseload_case_a
    add weight_risk bigint not null default 0,
    add weight_agencies bigint not null default 0,
    add weight_travel bigint not null default 0,
    add weight_targets bigint not null default 0;
alter table read_model.caseload_case_b
    add weight_risk bigint not null default 0,
    add weight_agencies bigint not null default 0,
    add weight_travel bigint not null default 0,
    add weight_targets bigint not null default 0;

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 2 where name = 'caseload' and position = 0;
