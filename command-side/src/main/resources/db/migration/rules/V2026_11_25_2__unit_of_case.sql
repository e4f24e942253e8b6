-- To which case each erasable text belongs: its id names its key, so that an id used in two cases
-- would let the erasure in one take the text of the other. A case's own id stands for its own texts.
create table rules.unit_of_case (
    unit_id uuid primary key,
    case_id uuid not null
);

insert into rules.unit_of_case (unit_id, case_id)
select coalesce(e.content->>'issueId', e.content->>'noteId', e.content->>'interactionId',
        e.content->>'followUpId', e.aggregate_id::text)::uuid, e.aggregate_id
from (select position, aggregate_id, payload::jsonb as content from event_store.event
    where name in ('advocacy.referral-received', 'advocacy.issue-raised', 'advocacy.note-recorded',
        'advocacy.interaction-recorded', 'advocacy.contact-attempt-failed',
        'advocacy.follow-up-set')) e
order by e.position
on conflict do nothing;

revoke update, delete on rules.unit_of_case from beistand_app;
