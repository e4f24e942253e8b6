-- What belongs to one member of staff alone. Content is sealed, each row under a key of its own;
-- clear are ids, codes, times and numbers.
create table workspace.draft (
    staff_id uuid not null,
    form text not null,
    draft_id uuid not null unique,
    content jsonb not null,
    saved_at timestamptz not null,
    primary key (staff_id, form)
);
create index draft_saved_at on workspace.draft (saved_at);

create table workspace.saved_view (
    view_id uuid primary key,
    staff_id uuid not null,
    page text not null,
    content jsonb not null,
    saved_at timestamptz not null
);
create index saved_view_staff on workspace.saved_view (staff_id, page, saved_at);

-- Up to which position of the log somebody has seen a thing.
create table workspace.seen (
    staff_id uuid not null,
    thing_id uuid not null,
    position bigint not null check (position >= 0),
    seen_at timestamptz not null,
    primary key (staff_id, thing_id)
) with (fillfactor = 80);
