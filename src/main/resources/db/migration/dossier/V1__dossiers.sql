-- 卷宗: one row per case that has a dossier; how complete it is and whether it was archived.
create table dossier (
  office_code text collate "C" not null,
  mediation_id uuid primary key references mediation,
  version int not null,
  state text not null check (state in ('OPEN', 'SUBMITTED', 'ARCHIVED')),
  -- required pieces that need somebody's signature or seal, and how many of them are there
  required int not null,
  present int not null check (present between 0 and required),
  submitted_by text,
  returned_why text not null default '',
  archive_year int,
  archive_no int,
  archive_number text,
  retention text not null default '',
  pages int,
  -- bound and kept on paper, registered afterwards
  on_paper boolean not null default false,
  place text not null default '',
  archived_on date,
  archived_by text,
  unique (office_code, archive_year, archive_no),
  check ((archive_year is null) = (archive_no is null)),
  check (state <> 'ARCHIVED' or archived_on is not null)
);
create index dossier_open on dossier (office_code, mediation_id) where state = 'SUBMITTED';
create index dossier_catalogue on dossier (office_code, archive_year desc, archive_no desc) where state = 'ARCHIVED';

-- Last archive number given out per office and year; locked by the transaction that takes the next, so no number is lost.
create table dossier_counter (
  office_code text collate "C" not null,
  year int not null,
  last int not null,
  primary key (office_code, year)
);

-- 签名件: scans of signed papers and what was collected; a replaced one stays with the reason.
create table dossier_scan (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  piece text not null,
  file_id uuid not null,
  name text not null,
  added_at timestamptz not null,
  added_by text not null,
  dropped_at timestamptz,
  dropped_by text,
  dropped_why text
);
create index dossier_scan_by_case on dossier_scan (mediation_id, piece, id);
create index dossier_scan_by_office on dossier_scan (office_code, id);
create index dossier_scan_by_file on dossier_scan (file_id);

-- What an office wrote into a generated paper; insert-only, the newest counts.
create table dossier_passage (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  piece text not null,
  passage text not null,
  wording text not null,
  written_at timestamptz not null,
  written_by text not null
);
create index dossier_passage_by_case on dossier_passage (mediation_id, piece, passage, id desc);
