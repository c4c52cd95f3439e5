-- 台账导入: uploaded registers on their way in, what the trial run said of each row, and which cases came of them.

-- The file is sealed with the key of personal data and forgotten when nothing can be done with it any more.
create table mediation_ledger (
  id           uuid primary key,
  office_code  text collate "C" not null,
  name         text not null,
  sha256       text not null,
  content      bytea,
  version      int not null default 0,
  state        text not null check (state in ('UPLOADED', 'CHECKED', 'COMMITTED', 'UNDONE')),
  tab          int not null,
  header       int not null,
  fields       text[] not null,
  columns      int[] not null,
  uploaded_at  timestamptz not null,
  uploaded_by  text not null,
  committed_at timestamptz
);
create index mediation_ledger_list on mediation_ledger (office_code, uploaded_at desc, id);
create index mediation_ledger_kept on mediation_ledger (uploaded_at) where content is not null;

create table mediation_ledger_line (
  office_code  text collate "C" not null,
  ledger_id    uuid not null references mediation_ledger,
  line         int not null,
  mark         text not null check (mark in ('READY', 'KNOWN', 'LIKELY', 'BROKEN')),
  reason       text not null,
  mediation_id uuid,
  primary key (ledger_id, line)
);

-- What an office calls its columns; chosen once, remembered for the next file.
create table mediation_ledger_header (
  office_code text collate "C" not null,
  header      text not null,
  field       text not null,
  primary key (office_code, header)
);

-- The long work on each file. Rows of their own: while an import runs, it holds the row of its file.
create table mediation_ledger_job (
  id          bigint generated always as identity primary key,
  office_code text collate "C" not null,
  ledger_id   uuid not null references mediation_ledger,
  job         uuid not null
);
create index mediation_ledger_job_of on mediation_ledger_job (ledger_id, id desc);
