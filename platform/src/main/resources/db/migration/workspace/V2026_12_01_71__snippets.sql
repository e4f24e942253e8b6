-- Ready texts of a team. Content is sealed, each row under a key of its own, although it should name nobody.
create table workspace.snippet (
    snippet_id uuid primary key,
    team_id uuid not null,
    language text not null,
    content jsonb not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index snippet_team on workspace.snippet (team_id);
