-- The last number given away in each year. Drawn before anything is appended, in the transaction of
-- the enquiry that gets it: a refused or repeated command leaves no gap.
create table rules.case_number_counter (
    year integer primary key,
    last bigint not null check (last > 0)
);

-- Each number belongs to one case, whatever happened to the counter.
create table rules.case_number (
    number text primary key,
    case_id uuid not null unique
);

-- A number from elsewhere leads to one case only, so that nothing is imported twice.
create table rules.case_reference (
    reference text primary key,
    case_id uuid not null unique
);
revoke update, delete on rules.case_number, rules.case_reference from beistand_app;
revoke delete on rules.case_number_counter from beistand_app;
