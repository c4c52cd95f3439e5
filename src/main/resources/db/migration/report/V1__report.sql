-- 统计报表: one row per table, office and period that was handed in; what was handed in is kept as it was sealed.

-- office_code is an office, or the six digits of a district for the sum the district hands on.
create table report_filing (
  id           uuid primary key,
  office_code  text collate "C" not null,
  table_code   text not null,
  span         text not null,
  period_from  date not null,
  period_to    date not null check (period_to >= period_from),
  version      int not null default 0,
  state        text not null check (state in ('SUBMITTED', 'CHECKED', 'RETURNED', 'APPROVED')),
  content      text not null,
  content_hash text not null,
  known_at     timestamptz not null,
  unique (office_code, table_code, span)
);
create index report_filing_by_period on report_filing (table_code, span, office_code);

-- Every level a filing went through; written once.
create table report_step (
  id           bigint generated always as identity primary key,
  office_code  text collate "C" not null,
  filing_id    uuid not null references report_filing,
  state        text not null,
  done_at      timestamptz not null,
  account      text not null,
  note         text not null,
  content_hash text not null
);
create index report_step_of on report_step (filing_id, id);

-- The figures of each filing once more as rows, so that a province adds up its districts without opening their texts.
create table report_cell (
  office_code text collate "C" not null,
  filing_id   uuid not null references report_filing,
  row_id      text not null,
  column_id   text not null,
  figure      numeric not null,
  primary key (filing_id, row_id, column_id)
);
