-- 人民调解: one row per case with what decides its state, parties and steps beside it.

-- The distinct pairs of neighbouring characters of a text. Two-character words are the commonest Chinese search terms, and only
-- this finds them by index. The cost tells the planner the truth: far dearer than comparing a row with like.
create function mediation_grams(t text) returns text[] language sql immutable strict parallel safe cost 2000
return (select coalesce(array_agg(distinct substr(t, i, 2)), '{}') from generate_series(1, greatest(length(t) - 1, 1)) i);

-- Last number given out per office, year and kind of paper; locked by the transaction that takes the next, so no number is lost.
create table mediation_counter (
  office_code text collate "C" not null,
  year int not null,
  kind text not null check (kind in ('CASE', 'AGREEMENT')),
  last int not null,
  primary key (office_code, year, kind)
);

create table mediation (
  id uuid primary key,
  office_code text collate "C" not null,
  number text not null,
  version int not null,
  status text not null,
  -- the dispute
  village_code text collate "C" not null,
  category text not null,
  matter text not null,
  source text not null,
  difficulty text not null,
  repeated boolean not null,
  story text not null,
  risks text[] not null,
  hidden boolean not null,
  -- who, and how it is found again
  title text not null,
  pair text not null,
  search text not null,
  initials text not null,
  mediator_account text not null,
  mediator_name text not null,
  registered_on date not null,
  registered_at timestamptz not null,
  registered_by text not null,
  -- taken on, or not
  accepted_on date,
  consent_form text,
  conclude_by date,
  extension_reason text,
  declined_on date,
  declined_reason text,
  declined_note text,
  -- how it ended
  outcome text,
  concluded_on date,
  concluded_at timestamptz,
  agreement_number text,
  agreement_terms text,
  agreement_effective_on date,
  perform_by date,
  failure_reason text,
  failure_routes text[],
  ending_note text,
  -- what came after
  performed_on date,
  performed_state text,
  performed_note text,
  confirm_by date,
  confirm_lapsed boolean not null default false,
  visit_due date,
  visited_on date,
  visited_note text,
  visited_content boolean,
  confirmation_applied_on date,
  confirmation_court text,
  confirmation_decided_on date,
  confirmation_result text,
  confirmation_number text,
  unique (office_code, number),
  check (accepted_on is null or declined_on is null),
  check (concluded_on is null or concluded_on >= accepted_on),
  check ((outcome is null) = (concluded_on is null)),
  check (performed_on is null or performed_on >= concluded_on),
  check (visited_on is null or visited_on >= concluded_on),
  check (confirmation_decided_on is null or confirmation_decided_on >= confirmation_applied_on)
);
-- Searches of a wide area need fresh statistics, and a table of ten million rows would wait long for the usual tenth.
alter table mediation set (autovacuum_analyze_scale_factor = 0.02);
create index mediation_by_day on mediation (office_code, registered_on desc, id desc);
create index mediation_by_due on mediation (office_code, conclude_by, id) where status = 'OPEN';
create index mediation_open on mediation (office_code, status, registered_on desc, id desc);
create index mediation_concluded on mediation (office_code, concluded_on) where concluded_on is not null;
create index mediation_visit_due on mediation (office_code, visit_due) where visit_due is not null;
create index mediation_by_village on mediation (office_code, village_code, registered_on desc);
create index mediation_by_pair on mediation (office_code, pair, registered_on);
create index mediation_mediator on mediation (office_code, mediator_account, registered_on desc);
create index mediation_registrar on mediation (office_code, registered_by, registered_on desc, id desc);
create index mediation_confirmable on mediation (confirm_by)
  where confirm_by is not null and confirmation_applied_on is null and not confirm_lapsed;
create index mediation_everywhere on mediation (registered_on desc, id desc);
create index mediation_words on mediation using gin (mediation_grams(search));
create index mediation_initials on mediation using gin (mediation_grams(initials));

create table mediation_party (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  side text not null check (side in ('APPLICANT', 'RESPONDENT')),
  ord int not null,
  person_id uuid not null,
  primary key (mediation_id, side, ord)
);
create index mediation_party_person on mediation_party (person_id, office_code);

-- Written once, never changed.
create table mediation_step (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  done_on date not null,
  entered_at timestamptz not null,
  entry_lag int not null,
  kind text not null,
  note text not null,
  minutes int not null,
  account text not null
);
create index mediation_step_by_case on mediation_step (mediation_id, done_on desc, id desc);
create index mediation_step_by_day on mediation_step (office_code, done_on);
