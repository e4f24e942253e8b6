-- Roles that read or govern others: asked for by one person, granted by a second (decision 0050).
create table workspace.role_request (
    account_id uuid not null references workspace.account on delete cascade,
    role text not null,
    requested_by uuid not null,
    requested_at timestamptz not null,
    primary key (account_id, role)
);
