-- 案件核心:从登记到调解结果的每一步,都是写明的状态和记录。

-- the name is needed for who mediates
alter index mediation_mediator rename to mediation_by_handler;

alter table mediation add column stage text not null default 'NEW';
update mediation set stage = case
  when outcome = 'WRITTEN' then 'AGREED_WRITTEN' when outcome = 'ORAL' then 'AGREED_ORAL' when outcome = 'FAILED' then 'FAILED'
  when outcome = 'WITHDRAWN' then 'TERMINATED' when declined_on is not null then 'REJECTED'
  when accepted_on is not null then 'ASSIGNED' else 'NEW' end;
alter table mediation
  -- where it came from, in the words of the room that handed it over
  add column origin_kind text,
  add column origin_id text,
  add column origin_number text,
  add column body_id uuid,
  -- by which right this committee mediates it, and what it is about in figures
  add column jurisdiction text not null default 'DISPUTE_PLACE',
  add column jurisdiction_note text not null default '',
  add column entrusted text,
  add column entrusted_on date,
  add column scale text not null default 'INDIVIDUAL',
  add column people int,
  add column amount numeric(14, 2),
  -- how far it has come while it is under way
  add column resume_stage text,
  add column suspended_on date,
  add column heard_on date,
  add column conclude_term text,
  add column conclude_from date,
  add column declined_routes text[] not null default '{}',
  -- the dossier
  add column archived_on date,
  add column archive_number text,
  add check (origin_kind is null or origin_id is not null),
  add check (archived_on is null or archived_on >= concluded_on);
update mediation set conclude_from = accepted_on,
  conclude_term = case when category = 'MEDICAL' and accepted_on >= '2018-10-01' then 'mediation.conclude-medical' else 'mediation.conclude' end
where accepted_on is not null;
create unique index mediation_origin on mediation (origin_kind, origin_id) where origin_id is not null;
create index mediation_body on mediation (office_code, body_id, registered_on desc) where body_id is not null;

-- Who mediates; chosen by the parties or named by the director. A replaced mediator's row ends, it is not overwritten.
create table mediation_mediator (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  mediator_id uuid not null,
  name text not null,
  account text,
  chosen boolean not null,
  assigned_on date not null,
  assigned_by text not null,
  ended_on date,
  end_reason text,
  primary key (mediation_id, mediator_id, assigned_on)
);
create index mediation_mediator_cases on mediation_mediator (office_code, mediator_id, assigned_on desc);

-- 回避: who steps back, on which ground, and who asked for it. Such a mediator does not come back to the case.
create table mediation_recusal (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  mediator_id uuid not null,
  name text not null,
  ground text not null,
  asked_by text not null,
  on_day date not null,
  note text not null,
  primary key (mediation_id, mediator_id)
);

-- When each stage was reached; quick cases pass several at once.
create table mediation_stage (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  stage text not null,
  reached_on date not null,
  entered_at timestamptz not null,
  account text not null,
  passed boolean not null
);
create index mediation_stage_by_case on mediation_stage (mediation_id, id);

-- Sessions (调解) and inquiries (调查): arranged first, then held, or held at once.
create table mediation_hearing (
  id uuid primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  kind text not null check (kind in ('SESSION', 'INQUIRY')),
  planned_for timestamp,
  notice text,
  held_on date,
  place text not null,
  present text not null default '',
  content text not null default '',
  signed text[] not null default '{}',
  open_to_public boolean not null default false,
  check (planned_for is not null or held_on is not null)
);
create index mediation_hearing_by_case on mediation_hearing (mediation_id, coalesce(held_on, planned_for::date), id);
create index mediation_hearing_planned on mediation_hearing (office_code, planned_for) where held_on is null;

-- Third persons, representatives of a group, agents, guardians.
create table mediation_participant (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  ord int not null,
  role text not null,
  side text check (side in ('APPLICANT', 'RESPONDENT')),
  person_id uuid not null,
  relation text not null,
  agreed_on date not null,
  primary key (mediation_id, ord)
);
create index mediation_participant_person on mediation_participant (person_id, office_code);

-- 共同调解: the office that helps; the case's own office leads.
create table mediation_partner (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  lead_office text collate "C" not null,
  reason text not null,
  agreed_on date not null,
  primary key (office_code, mediation_id)
);
create index mediation_partner_case on mediation_partner (mediation_id, office_code);

create table mediation_suspension (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  began_on date not null,
  reason text not null,
  note text not null,
  stops boolean not null,
  resumed_on date,
  primary key (mediation_id, began_on),
  check (resumed_on is null or resumed_on >= began_on)
);

-- 激化报告,人民调解法第二十五条: noticed, reported to whom, and when; followed until it is over.
create table mediation_alert (
  id uuid primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  level text not null,
  kind text not null,
  noticed_at timestamptz not null,
  due_at timestamptz not null,
  facts text not null,
  measures text not null,
  people int,
  reported_at timestamptz,
  reported_to text[] not null default '{}',
  closed_on date,
  closed_note text,
  account text not null
);
create index mediation_alert_by_case on mediation_alert (mediation_id, noticed_at desc);
create index mediation_alert_open on mediation_alert (office_code, due_at) where closed_on is null;

-- 更正: what was typed wrongly at registration, with the old words kept; insert-only.
create table mediation_correction (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  field text not null,
  was text not null,
  became text not null,
  reason text not null,
  corrected_at timestamptz not null,
  account text not null
);
create index mediation_correction_by_case on mediation_correction (mediation_id, id);
