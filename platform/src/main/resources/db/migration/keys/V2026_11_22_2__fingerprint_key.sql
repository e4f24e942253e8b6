-- The secret by which a repeated command is known again without keeping its content.
create table keys.fingerprint_key (
    one boolean primary key default true check (one),
    secret bytea not null check (length(secret) = 32)
);
