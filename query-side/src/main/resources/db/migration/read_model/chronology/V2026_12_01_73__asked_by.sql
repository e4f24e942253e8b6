-- Whose entry waits to be signed off; stands at the fact that says so, which the mark at the entry tells of. Nothing
-- has to be filled anew: there were no such facts before.
alter table read_model.chronology_entry_a add column asked_by uuid;
alter table read_model.chronology_entry_b add column asked_by uuid;
