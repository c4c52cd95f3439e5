-- 对接移送: a hand-over is one object that both sides see; organs without interface exchange numbered files.

-- Last number given out: letters per year, packages per partner (year 0). Locked by the transaction that takes the next, so none is lost.
create table docking_counter (
  office_code text collate "C" not null,
  year int not null,
  kind text not null,
  last int not null,
  primary key (office_code, year, kind)
);

create table docking_partner (
  id uuid primary key,
  office_code text collate "C" not null,
  name text not null,
  kind text not null,
  channel text not null check (channel in ('PAPER', 'FILE', 'HOUSE')),
  -- by which files name it, or the code of the office of this system
  code text,
  contact text not null,
  since date not null,
  until date,
  check (channel = 'PAPER' or code is not null)
);
create unique index docking_partner_name on docking_partner (office_code, name) where until is null;
create unique index docking_partner_code on docking_partner (office_code, code) where code is not null and until is null;

create table docking_transfer (
  id uuid primary key,
  -- the office that sent it, or for one from outside the office that got it
  office_code text collate "C" not null,
  direction text not null check (direction in ('OUT', 'IN')),
  -- the receiving office of this system
  peer_office text collate "C",
  partner_id uuid not null references docking_partner,
  channel text not null,
  organ_kind text not null,
  organ_name text not null,
  letter text not null,
  version int not null default 0,
  state text not null,
  kind text not null,
  subject text not null,
  category text not null,
  village_code text collate "C",
  story text not null,
  consent text not null,
  materials text[] not null,
  origin_kind text,
  origin_id text,
  sent_on date not null,
  registered_at timestamptz not null,
  registered_by text not null,
  receive_by date not null,
  received_on date,
  received_by text,
  feedback_by date,
  refused_on date,
  refused_reason text,
  case_id uuid,
  case_number text,
  concluded_on date,
  succeeded boolean,
  result_note text,
  feedback_on date,
  feedback_letter text,
  archived_on date,
  search text not null,
  initials text not null,
  check (peer_office is null or direction = 'OUT'),
  check (state = 'SENT' or received_on is not null or refused_on is not null),
  check ((state in ('FED_BACK', 'SUCCEEDED', 'FAILED')) <= (concluded_on is not null))
);
create unique index docking_transfer_letter on docking_transfer (office_code, direction, partner_id, letter);
create index docking_transfer_by_day on docking_transfer (office_code, sent_on desc, id desc);
create index docking_transfer_peer on docking_transfer (peer_office, sent_on desc, id desc) where peer_office is not null;
create index docking_transfer_waiting on docking_transfer (office_code, receive_by) where state = 'SENT';
create index docking_transfer_case on docking_transfer (case_id) where case_id is not null;
create index docking_transfer_everywhere on docking_transfer (sent_on desc, id desc);
create index docking_transfer_words on docking_transfer using gin (mediation_grams(search));
create index docking_transfer_initials on docking_transfer using gin (mediation_grams(initials));

create table docking_party (
  office_code text collate "C" not null,
  transfer_id uuid not null references docking_transfer,
  ord int not null,
  person_id uuid not null,
  primary key (transfer_id, ord)
);
create index docking_party_person on docking_party (person_id);

-- What each side did, and when. Written once, never changed.
create table docking_step (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  transfer_id uuid not null references docking_transfer,
  kind text not null,
  done_on date not null,
  entered_at timestamptz not null,
  note text not null,
  account text not null
);
create index docking_step_by_transfer on docking_step (transfer_id, id);

-- Files that went out and came in, numbered per partner and direction; a missing number is a lost file.
create table docking_package (
  id uuid primary key,
  office_code text collate "C" not null,
  partner_id uuid not null references docking_partner,
  direction text not null check (direction in ('OUT', 'IN')),
  seq int not null check (seq > 0),
  kind text not null check (kind in ('HANDOVER', 'RECEIPT', 'REFUSAL', 'RESULT')),
  transfer_id uuid not null references docking_transfer,
  sha256 text not null,
  body text not null,
  at timestamptz not null,
  account text not null
);
create unique index docking_package_number on docking_package (office_code, partner_id, direction, seq);
create index docking_package_transfer on docking_package (transfer_id);
create index docking_package_by_time on docking_package (office_code, at desc, id desc);
