-- The key that a new note is sealed with, made before the command is carried out. In earnest it
-- lies on a server of its own, and is also added to a file and flushed, which pgbench cannot do.
select key_id, unit_kind, unit_id, wrapped, epoch, created_at from keys.unit_key
join unnest('{note}'::text[], array[gen_random_uuid()]) as wanted (kind, id)
  on unit_kind = wanted.kind and unit_id = wanted.id and current;
begin;
set local synchronous_commit = on;
insert into keys.unit_key (key_id, unit_kind, unit_id, wrapped, epoch, created_at, retention_class, current)
select *, true from unnest(array[gen_random_uuid()], '{note}'::text[], array[gen_random_uuid()],
  array['\x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b'::bytea],
  '{epoch}'::text[], array[now()], '{CASE_CONTENT}'::text[])
on conflict (unit_kind, unit_id) where current do nothing returning key_id;
commit;
