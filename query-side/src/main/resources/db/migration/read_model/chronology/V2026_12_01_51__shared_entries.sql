-- What the copies of one entry in several cases share; stands at the fact that says so.
alter table read_model.chronology_entry_a add column shared_as uuid;
alter table read_model.chronology_entry_b add column shared_as uuid;
create index chronology_entry_a_shared on read_model.chronology_entry_a (shared_as)
    where shared_as is not null;
create index chronology_entry_b_shared on read_model.chronology_entry_b (shared_as)
    where shared_as is not null;

-- Where nothing is filled yet, nothing has to be filled anew.
update read_model.projection set version = 4 where name = 'chronology' and position = 0;
