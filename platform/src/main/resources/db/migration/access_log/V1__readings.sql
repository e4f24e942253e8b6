-- One row for each answer that showed somebody's content: who, when, why, whose; never the content.
-- The transaction id lets the seal order rows without a row that all readers wait for.
create table access_log.reading (
    number bigint generated always as identity,
    transaction_id xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    staff_id uuid,
    role text,
    relation text,
    token_id uuid,
    process text,
    view text not null,
    purpose text not null,
    channel text not null,
    request_id uuid not null,
    cases uuid[] not null,
    people uuid[] not null,
    glass boolean not null default false
) partition by range (at);

create function access_log.refuse() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'append only' using errcode = 'BE001';
end $$;
create trigger append_only before update or delete on access_log.reading
    for each row execute function access_log.refuse();

create table access_log.reading_other partition of access_log.reading default;
do $$
declare month date;
begin
    for month in select generate_series(date '2026-01-01', date '2031-12-01', interval '1 month') loop
        execute format(
            'create table access_log.reading_%s partition of access_log.reading for values from (%L) to (%L)',
            to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
    end loop;
end $$;
do $$
declare part regclass;
begin
    for part in select inhrelid::regclass from pg_inherits where inhparent = 'access_log.reading'::regclass loop
        execute format('create trigger never_emptied before truncate on %s '
            'for each statement execute function access_log.refuse()', part);
    end loop;
end $$;

create index reading_number on access_log.reading (number);
create index reading_staff on access_log.reading (staff_id, at);
create index reading_request on access_log.reading (request_id);
create index reading_cases on access_log.reading using gin (cases);
