-- What somebody searched for, as a keyed hash: two equal searches can be seen to be equal, and a
-- suspicion can be tried, while the words stand nowhere.
alter table access_log.reading add column searched bytea;
