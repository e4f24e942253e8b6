-- Who else may read a restricted note after a handover.
alter table read_model.chronology_entry_a add column also_for uuid;
alter table read_model.chronology_entry_b add column also_for uuid;

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 3 where name = 'chronology' and position = 0;
