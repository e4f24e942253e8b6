-- One row for each thing that was changed about accounts, teams, tokens and one-time links, written
-- in the transaction of the change: who, when, what, whose, in codes. Never a secret, nobody's name.
create table access_log.administration (
    number bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    staff_id uuid,
    role text,
    process text,
    what text not null,
    account_id uuid,
    team_id uuid,
    codes text not null
);
create trigger append_only before update or delete or truncate on access_log.administration
    for each statement execute function access_log.refuse();

create index administration_staff on access_log.administration (staff_id, number);
create index administration_account on access_log.administration (account_id, number);
