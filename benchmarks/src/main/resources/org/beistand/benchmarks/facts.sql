-- The transaction of one command: what CommandGuard, the gate, Axon and the receipt send, in their
-- order. Comes after asked.sql, which chooses the case.
begin;
select r.fingerprint, r.position, r.version,
    (select max(version) from event_store.event where aggregate_id = ('00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0'))::uuid) as stands
from (select) one left join event_store.command_receipt r on r.command_id = (select gen_random_uuid());
select exists (select from rules.wall w where w.staff_id = ('00000000-0000-4000-9000-' || lpad(cast(:worker as text), 12, '0'))::uuid
  and ((w.subject = 'CASE' and w.subject_id = any (cast('{00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0') || '}' as uuid[])))
    or (w.subject = 'PERSON' and (w.subject_id = any (cast('{}' as uuid[]))
      or exists (select from rules.person_in_case p
        where p.person_id = w.subject_id
          and p.case_id = any (cast('{00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0') || '}' as uuid[])))))));
select case_id as id, relation from (
  select c.case_id,
         case when c.stage = 'CLOSED' then 'FORMER' else 'ASSIGNED' end as relation
    from rules.assignment a join rules.case_access c on c.case_id = a.case_id
   where a.staff_id = ('00000000-0000-4000-9000-' || lpad(cast(:worker as text), 12, '0'))::uuid and 'ASSIGNED' = any (cast('{ANY,ASSIGNED,RECEIVER,FORMER,REGISTRAR}' as text[]))
     and (c.stage <> 'CLOSED' or c.closed_at > now() - interval '90 days')
  union all
  select c.case_id,
         case when c.stage = 'CLOSED' then 'FORMER' else 'RECEIVER' end
    from rules.case_access c
   where c.receiver = ('00000000-0000-4000-9000-' || lpad(cast(:worker as text), 12, '0'))::uuid and 'RECEIVER' = any (cast('{ANY,ASSIGNED,RECEIVER,FORMER,REGISTRAR}' as text[]))
     and (c.stage <> 'CLOSED' or c.closed_at > now() - interval '90 days')
     and not (c.stage <> 'ENQUIRY' and exists
       (select from rules.assignment a where a.case_id = c.case_id))
  union all
  select c.case_id, 'TEAM_INTAKE' from rules.case_access c
   where c.team_id = cast('00000000-0000-4000-0000-000000000001' as uuid) and c.stage = 'ENQUIRY'
  union all
  select c.case_id, 'TEAM_SUPERVISOR' from rules.case_access c
   where c.team_id = cast('00000000-0000-4000-0000-000000000001' as uuid)
) related
where relation = any (cast('{ANY,ASSIGNED,RECEIVER,FORMER,REGISTRAR}' as text[]))
  and not exists (select from rules.wall w
    where w.staff_id = ('00000000-0000-4000-9000-' || lpad(cast(:worker as text), 12, '0'))::uuid and w.subject = 'CASE' and w.subject_id = related.case_id)
  and not exists (select from rules.wall w join rules.person_in_case p
      on w.subject = 'PERSON' and w.subject_id = p.person_id
    where w.staff_id = ('00000000-0000-4000-9000-' || lpad(cast(:worker as text), 12, '0'))::uuid and p.case_id = related.case_id)
 and case_id = any (cast('{00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0') || '}' as uuid[]));
select position, event_id, aggregate_id, version as last, aggregate_type, recorded_at,
    name, revision, payload as former, metadata as about
from event_store.event
where aggregate_id = ('00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0'))::uuid and version >= 0 and version < 1000
order by version \aset
insert into rules.unit_of_case (unit_id, case_id)
values (gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0'))::uuid) on conflict do nothing;
insert into event_store.event (event_id, aggregate_id, version, aggregate_type,
    recorded_at, name, revision, payload, metadata)
values (gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0'))::uuid, cast(:last as bigint) + 1, 'AdvocacyCase',
    now(), 'advocacy.interaction-recorded', '1', :payload, :metadata);
insert into event_store.command_receipt (command_id, fingerprint, position, version)
select gen_random_uuid(), '\x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', h.position,
    coalesce((select max(version) from event_store.event where aggregate_id = ('00000000-0000-4000-8000-' || lpad(cast(:number as text), 12, '0'))::uuid), -1)
from event_store.event_head h
returning position, version;
commit;
