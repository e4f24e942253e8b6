-- Who was asked to take a case over and has not answered: one question at a time.
create table rules.case_offered (
    case_id uuid primary key,
    staff_id uuid not null
);
create index case_offered_staff on rules.case_offered (staff_id);
