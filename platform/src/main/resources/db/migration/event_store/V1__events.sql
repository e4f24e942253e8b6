-- The one row that hands out positions: whoever appends waits here for the one before, so that
-- positions have no gaps and their order is the order of commits.
create table event_store.event_head (
    one boolean primary key default true check (one),
    position bigint not null check (position >= 0)
) with (fillfactor = 10);
insert into event_store.event_head values (true, 0);

create table event_store.event (
    position bigint not null,
    aggregate_id uuid not null,
    version bigint not null check (version >= 0),
    aggregate_type text not null,
    event_id uuid not null,
    name text not null,
    revision text not null,
    recorded_at timestamptz not null,
    payload text not null,
    metadata text not null,
    constraint event_position primary key (position),
    constraint event_version unique (aggregate_id, version)
);

-- Every name that stands in the log, so that a program knows at once whether it can read it all.
create table event_store.event_name (
    name text not null,
    revision text not null,
    primary key (name, revision)
);

create function event_store.next_position() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select from event_store.event_name n
                   where n.name = new.name and n.revision = new.revision) then
        insert into event_store.event_name values (new.name, new.revision) on conflict do nothing;
    end if;
    update event_store.event_head set position = position + 1 returning position into new.position;
    return new;
end $$;
create trigger next_position before insert on event_store.event
    for each row execute function event_store.next_position();

create function event_store.refuse() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'append only' using errcode = 'BE001';
end $$;
create trigger append_only before update or delete or truncate on event_store.event
    for each statement execute function event_store.refuse();
create trigger never_emptied before delete or truncate on event_store.event_head
    for each statement execute function event_store.refuse();

revoke insert on event_store.event_head, event_store.event_name from beistand_app;

-- One row for each command that took effect, written with its events.
create table event_store.command_receipt (
    command_id uuid primary key,
    fingerprint bytea not null,
    position bigint not null,
    version bigint not null
);
create trigger append_only before update or delete or truncate on event_store.command_receipt
    for each statement execute function event_store.refuse();

-- How far each reader of the log has come; the row __config names this store of tokens.
create table event_store.token_entry (
    processor_name text not null,
    segment integer not null,
    token text,
    token_type text,
    timestamp text,
    owner text,
    primary key (processor_name, segment)
);
grant update, delete on event_store.token_entry to beistand_app;
insert into event_store.token_entry (processor_name, segment, token, token_type, timestamp)
values ('__config', 0, json_build_object('config', json_build_object('id', gen_random_uuid())),
    'org.axonframework.eventhandling.tokenstore.ConfigToken', '1970-01-01T00:00:00Z');
