-- Each read model has two sets of tables (endings _a and _b). This table says which of them serves
-- and up to which position of the log; it is written in the same transaction as the rows.
create table read_model.projection (
    name text primary key,
    version integer not null,
    slot text not null check (slot in ('A', 'B')),
    position bigint not null check (position >= 0)
) with (fillfactor = 10);
