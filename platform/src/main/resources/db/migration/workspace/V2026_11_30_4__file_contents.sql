-- Contents of files, brought before a command names them. Clear are ids, codes, sizes and times; the
-- pieces are sealed under the key of the document. UPLOADING: still arriving. WHOLE: all of it is
-- there, nobody sees it. KEPT: a fact names it; never changed or removed again. SWEPT: nobody named
-- it in time, or it was not taken; its pieces are gone.
create table workspace.file_content (
    content_id uuid primary key,
    document_id uuid not null,
    case_id uuid not null,
    staff_id uuid not null,
    key_id uuid not null,
    state text not null check (state in ('UPLOADING', 'WHOLE', 'KEPT', 'SWEPT')),
    type text,
    size bigint check (size > 0),
    pieces integer check (pieces > 0),
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    begun_at timestamptz not null,
    check (state not in ('WHOLE', 'KEPT')
        or (type is not null and size is not null and pieces is not null and digest is not null))
);
create index file_content_waiting on workspace.file_content (staff_id, begun_at)
    where state in ('UPLOADING', 'WHOLE');

create table workspace.file_piece (
    content_id uuid not null references workspace.file_content,
    number integer not null check (number >= 0),
    sealed bytea not null check (octet_length(sealed) between 29 and 65564),
    primary key (content_id, number)
);
-- Ciphertext cannot be compressed.
alter table workspace.file_piece alter column sealed set storage external;
