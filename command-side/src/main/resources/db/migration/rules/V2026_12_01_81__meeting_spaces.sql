-- Which sites there are, and in which site each meeting space is. Written in the transaction of the fact.
create table rules.site (
    site_id uuid primary key
);
create table rules.meeting_space (
    space_id uuid primary key,
    site_id uuid not null references rules.site
);
revoke update, delete on rules.site, rules.meeting_space from beistand_app;
