-- Staff accounts, their teams, sessions and tokens. Secrets stand here as hashes only.
create table workspace.team (
    team_id uuid primary key,
    name text not null
);
create unique index team_name on workspace.team (lower(name));

create table workspace.account (
    account_id uuid primary key,
    sign_in_name text,
    display_name text not null,
    team_id uuid references workspace.team,
    roles text[] not null,
    marks text[] not null,
    capacity integer not null check (capacity >= 0),
    status text not null check (status in ('ACTIVE', 'DISABLED', 'IMPORTED')),
    password_hash text,
    last_sign_in timestamptz,
    language text not null default 'AS_BROWSER',
    theme text not null default 'AS_DEVICE',
    tone text not null default 'FAMILIAR',
    constraint account_sign_in_name unique (sign_in_name),
    check (status <> 'IMPORTED' or (sign_in_name is null and password_hash is null))
);

create table workspace.session (
    id_hash bytea primary key,
    account_id uuid not null references workspace.account on delete cascade,
    began_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_account on workspace.session (account_id);
create index session_seen on workspace.session (seen_at);

create table workspace.api_token (
    token_id uuid primary key,
    secret_hash bytea not null unique,
    account_id uuid not null references workspace.account on delete cascade,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz
);
create index api_token_account on workspace.api_token (account_id);

-- Links that work once: to set a password, or without an account to make the first administrator.
create table workspace.one_time_link (
    token_hash bytea primary key,
    account_id uuid unique nulls not distinct references workspace.account on delete cascade,
    valid_until timestamptz not null
);

-- How far each key (an account or an address, hashed) has used up its tries, as the moment at which
-- its budget is full again; shared by all nodes.
create table workspace.sign_in_budget (
    key_hash bytea primary key,
    full_again_at timestamptz not null
);
create index sign_in_budget_full on workspace.sign_in_budget (full_again_at);
