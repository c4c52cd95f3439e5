-- 法院裁判: what a court said of an agreement that was brought before it; one judgment in force for each case.
create table mediation_judgment (
  mediation_id uuid primary key references mediation,
  office_code  text collate "C" not null,
  result       text not null,
  decided_on   date not null,
  court        text not null,
  number       text not null,
  entered_at   timestamptz not null,
  account      text not null
);
create index mediation_judgment_by_day on mediation_judgment (office_code, decided_on);
