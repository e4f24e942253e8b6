-- Who is away from when until when, and who stands in for them. The days stand beside the moments so
-- that the gate needs no time zone.
create table rules.absence (
    absence_id uuid primary key,
    staff_id uuid not null,
    stand_in uuid not null check (stand_in <> staff_id),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    begins timestamptz not null,
    ends timestamptz not null
);
create index absence_stand_in on rules.absence (stand_in, ends);
create index absence_staff on rules.absence (staff_id, ends);
