-- Every role that a person ever had in any case, and whether she has it still: coded, no text. What a check of
-- conflicts of interest looks up, and what keeps one person from standing on both sides of a case.
create table rules.role_in_case (
    person_id uuid not null,
    case_id uuid not null,
    role text not null,
    held boolean not null,
    primary key (person_id, case_id, role)
);
create index role_in_case_case on rules.role_in_case (case_id);
insert into rules.role_in_case (person_id, case_id, role, held)
    select person_id, case_id, 'CLIENT', true from rules.person_in_case;
revoke delete on rules.role_in_case from beistand_app;

-- Whom a case names in whatever role: a wall around any of them is a wall around the case.
create view rules.person_of_case as
    select person_id, case_id from rules.person_in_case
    union select person_id, case_id from rules.role_in_case where held;
