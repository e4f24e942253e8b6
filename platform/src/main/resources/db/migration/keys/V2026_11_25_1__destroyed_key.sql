-- The ids of keys that were destroyed, nothing else about them: so that a key that is missing can be
-- told from one that is meant to be gone, on every host, whichever of them destroyed it.
create table keys.destroyed_key (
    key_id uuid primary key,
    destroyed_at timestamptz not null default now()
);
revoke update, delete on keys.destroyed_key from beistand_app;
