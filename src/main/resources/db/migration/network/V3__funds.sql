-- 经费: what was granted for people's mediation; corrected with a reason, never deleted.
create table network_fund (
  id          uuid primary key,
  office_code text collate "C" not null,
  body_id     uuid references network_body,
  kind        text not null,
  granted_on  date not null,
  amount      numeric(12, 2) not null check (amount > 0),
  payer       text not null,
  document    text not null,
  cancelled   boolean not null default false,
  search      text not null,
  initials    text not null,
  version     int not null default 0,
  changed_at  timestamptz not null,
  changed_by  text not null
);
-- One grant once: same receiver, kind, document and day.
create unique index network_fund_once on network_fund
  (office_code, kind, coalesce(body_id, '00000000-0000-0000-0000-000000000000'), document, granted_on) where not cancelled;
create index network_fund_day on network_fund (office_code, granted_on desc, id desc);
create index network_fund_amount on network_fund (office_code, amount desc, id desc);
create index network_fund_everywhere on network_fund (granted_on desc, id desc);
create index network_fund_amounts on network_fund (amount desc, id desc);
create index network_fund_body on network_fund (body_id) where body_id is not null;

create table network_fund_event (
  id          bigint generated always as identity primary key,
  office_code text collate "C" not null,
  fund_id     uuid not null references network_fund,
  happened_on date not null,
  kind        text not null,
  note        text not null,
  account     text not null,
  recorded_at timestamptz not null
);
create index network_fund_event_fund on network_fund_event (fund_id, happened_on desc, id desc);
