-- References from elsewhere may be names, so they are sealed; of each only a keyed hash stands here, to
-- keep it from leading to two cases. The table case_reference keeps those of before and gets no more.
create table rules.case_reference_mark (
    mark bytea primary key,
    case_id uuid not null unique
);
revoke update, delete on rules.case_reference_mark from beistand_app;
revoke insert on rules.case_reference from beistand_app;
