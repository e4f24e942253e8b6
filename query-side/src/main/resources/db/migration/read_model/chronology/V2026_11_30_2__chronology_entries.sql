-- Which note or contact an entry is about, and whom a restricted note is for beside supervisors.
alter table read_model.chronology_entry_a add column entry_id uuid, add column only_for uuid;
alter table read_model.chronology_entry_b add column entry_id uuid, add column only_for uuid;
create index chronology_entry_a_entry on read_model.chronology_entry_a (entry_id)
    where entry_id is not null;
create index chronology_entry_b_entry on read_model.chronology_entry_b (entry_id)
    where entry_id is not null;

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 2 where name = 'chronology' and position = 0;
