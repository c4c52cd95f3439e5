-- One row for the bytes an office has, however many records hold them. Bytes are never shared between offices: that would tell one
-- office what another one has.
create table archive_blob (
    office_code text collate "C" not null,
    sha256      text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint not null check (size > 0),
    refs        integer not null check (refs >= 0),
    state       text not null check (state in ('READY', 'WAITING', 'INFECTED', 'DAMAGED')),
    -- what the nightly check found: CHANGED or MISSING
    fault       text check (fault in ('CHANGED', 'MISSING')),
    fault_at    timestamptz,
    kept_at     timestamptz not null,
    primary key (office_code, sha256),
    check ((state = 'DAMAGED') = (fault is not null))
);

create index archive_blob_trouble on archive_blob (office_code, state) where state <> 'READY';

create table archive_file (
    id          uuid primary key,
    office_code text collate "C" not null,
    sha256      text collate "C" not null,
    room        text not null,
    owner_id    text not null,
    owner_label text not null,
    name        text not null,
    type        text not null,
    kept_at     timestamptz not null,
    kept_by     text not null,
    foreign key (office_code, sha256) references archive_blob
);

create index archive_file_blob on archive_file (office_code, sha256);
create index archive_file_owner on archive_file (room, owner_id, id);
