-- Whoever stands in both tables may come twice: nobody counts them, and taking the second out meant to read
-- and sort all people of all cases for each look.
create or replace view rules.person_of_case as
    select person_id, case_id from rules.person_in_case
    union all select person_id, case_id from rules.role_in_case where held;

-- Whoever has worked here for years had thousands of cases, of which a hundred may still be read: which, the
-- index alone tells.
create index case_access_of_case on rules.case_access (case_id) include (stage, closed_at);
create index case_access_received on rules.case_access (receiver, coalesce(closed_at, 'infinity'))
    include (case_id, stage) where receiver is not null;
drop index rules.case_access_receiver;
