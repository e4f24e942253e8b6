-- Who is kept apart from whom, and how far. Written in the transaction of the fact; bookings are held against it.
create table rules.separation (
    rule_id uuid primary key,
    person_id uuid not null,
    other_id uuid not null,
    level text not null,
    expires_on date,
    lifted boolean not null default false,
    check (person_id <> other_id)
);
create index separation_person on rules.separation (person_id) where not lifted;
create index separation_other on rules.separation (other_id) where not lifted;
revoke delete on rules.separation from beistand_app;
