-- 矛盾纠纷排查: rounds that a plan makes due, what they found, and alerts about disputes that may escalate.

-- Last number given out per office and year; locked by the transaction that takes the next.
create table screening_counter (
  office_code text collate "C" not null,
  year int not null,
  kind text not null check (kind in ('FINDING', 'ALERT')),
  last int not null,
  primary key (office_code, year, kind)
);

-- The last day for which rounds were made due, so that a start on the same day has nothing to do.
create table screening_raised (
  raised_on date primary key
);

create table screening_round (
  id uuid primary key,
  office_code text collate "C" not null,
  plan text not null,
  title text not null,
  level text not null,
  -- whether the plan counts in the rating, as it said when the round fell due
  counted boolean not null,
  from_on date not null,
  due_on date not null,
  done_on date,
  entered_on date,
  entry_lag int,
  zero boolean,
  note text,
  account text,
  version int not null default 0,
  unique (office_code, due_on, plan),
  check (due_on >= from_on),
  check (done_on is null or (done_on >= from_on and entered_on >= done_on and entry_lag >= 0 and zero is not null))
);
create index screening_round_open on screening_round (office_code, due_on, id) where done_on is null;
create index screening_round_everywhere on screening_round (due_on desc, id desc);

create table screening_finding (
  id uuid primary key,
  office_code text collate "C" not null,
  number text not null,
  version int not null default 0,
  -- null for what turned up between rounds
  round_id uuid references screening_round,
  state text not null check (state in ('OPEN', 'CASE', 'REFERRED', 'RESOLVED', 'UNRESOLVED')),
  name text not null,
  happened_on date not null,
  village_code text collate "C" not null,
  place text not null,
  scale text not null,
  category text not null,
  people int not null check (people > 0),
  units text not null,
  brief text not null,
  signs text[] not null,
  hidden boolean not null,
  resolve_by date not null,
  way text not null,
  organ text not null,
  responsible text not null,
  -- who is in it, folded and sorted, to recognise them when they come again
  who text not null,
  search text not null,
  initials text not null,
  registered_on date not null,
  registered_at timestamptz not null,
  registered_by text not null,
  case_id uuid,
  case_number text,
  transfer_id uuid,
  transfer_letter text,
  closed_on date,
  closed_note text,
  unique (office_code, number),
  check ((closed_on is null) = (state in ('OPEN', 'CASE', 'REFERRED')))
);
create index screening_finding_by_day on screening_finding (office_code, registered_on desc, id desc);
create index screening_finding_by_due on screening_finding (office_code, resolve_by, id) where closed_on is null;
create index screening_finding_by_state on screening_finding (office_code, state, registered_on desc, id desc);
create index screening_finding_by_who on screening_finding (office_code, who, registered_on);
create index screening_finding_round on screening_finding (round_id);
create index screening_finding_case on screening_finding (case_id) where case_id is not null;
create index screening_finding_transfer on screening_finding (transfer_id) where transfer_id is not null;
create index screening_finding_everywhere on screening_finding (registered_on desc, id desc);
create index screening_finding_words on screening_finding using gin (mediation_grams(search));
create index screening_finding_initials on screening_finding using gin (mediation_grams(initials));

create table screening_party (
  office_code text collate "C" not null,
  finding_id uuid not null references screening_finding,
  ord int not null,
  person_id uuid not null,
  primary key (finding_id, ord)
);
create index screening_party_person on screening_party (person_id, office_code);

-- 重大纠纷: one alert per dispute, whether it stands in a finding or in a case.
create table screening_alert (
  id uuid primary key,
  office_code text collate "C" not null,
  number text not null,
  version int not null default 0,
  finding_id uuid references screening_finding,
  case_id uuid,
  title text not null,
  hidden boolean not null,
  owner text not null,
  level text not null,
  triggers text[] not null,
  reason text not null,
  raised_on date not null,
  raised_at timestamptz not null,
  raised_by text not null,
  report_by timestamptz,
  reported_at timestamptz,
  follow_by date,
  leader text,
  resolve_by date,
  closed_on date,
  closed_note text,
  prevented text,
  prevented_people int,
  unique (office_code, number),
  check ((finding_id is null) <> (case_id is null)),
  check ((prevented is null) = (prevented_people is null)),
  check (prevented is null or closed_on is not null)
);
create unique index screening_alert_finding on screening_alert (finding_id) where finding_id is not null and closed_on is null;
create unique index screening_alert_case on screening_alert (case_id) where case_id is not null and closed_on is null;
create index screening_alert_by_day on screening_alert (office_code, raised_on desc, id desc);
create index screening_alert_live on screening_alert (office_code, level, raised_on desc, id desc) where closed_on is null;
create index screening_alert_everywhere on screening_alert (raised_on desc, id desc);
create index screening_alert_prevented on screening_alert (office_code, closed_on) where prevented is not null;

-- What was done about an alert: reports, follow-ups, changes of level. Written once, never changed.
create table screening_alert_step (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  alert_id uuid not null references screening_alert,
  kind text not null check (kind in ('RAISED', 'REPORTED', 'LED', 'FOLLOWED', 'MOVED', 'CLOSED')),
  receiver text,
  happened_at timestamptz not null,
  entered_at timestamptz not null,
  note text not null,
  account text not null
);
create index screening_alert_step_by_alert on screening_alert_step (alert_id, id);
