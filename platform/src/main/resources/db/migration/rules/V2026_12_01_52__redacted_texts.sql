-- The keys under which the texts of a redacted entry were closed, one after the other, and what becomes of each.
-- Ids and codes only; a destroyed key lives on nowhere.
create table rules.redacted_text (
    unit_id uuid primary key,
    entry_id uuid not null,
    case_id uuid not null,
    fate text not null,
    destroyed_at timestamptz
);
create index redacted_text_entry on rules.redacted_text (entry_id);
create index redacted_text_waiting on rules.redacted_text (unit_id) where fate = 'TO_DESTROY';
revoke delete on rules.redacted_text from beistand_app;
