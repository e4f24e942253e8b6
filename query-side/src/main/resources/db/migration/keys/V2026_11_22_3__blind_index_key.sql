-- The secret under which names are hashed for the blind index.
create table keys.blind_index_key (
    one boolean primary key default true check (one),
    secret bytea not null check (length(secret) = 32)
);
