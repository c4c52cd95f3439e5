-- 以案定补: claims for mediated cases, who gets which part, the draws of the spot check and the batches of payment.

create table subsidy_counter (
  office_code text collate "C" not null,
  year int not null,
  last int not null,
  primary key (office_code, year)
);

-- 抽查: which claims took part follows from sample_id; the seed and the rule let anybody draw it again.
create table subsidy_sample (
  id uuid primary key,
  office_code text collate "C" not null,
  drawn_on date not null,
  drawn_by text not null,
  seed bigint not null,
  percent int not null,
  population int not null,
  picked int not null
);
create index subsidy_sample_by_day on subsidy_sample (office_code, drawn_on desc, id desc);

-- 批次: made public together, paid together. office_code is the district's code.
create table subsidy_batch (
  id uuid primary key,
  office_code text collate "C" not null,
  number text not null,
  version int not null,
  published_on date not null,
  publicity_until date not null,
  published_by text not null,
  paid_on date,
  paid_by text,
  receipt text,
  unique (office_code, number),
  check (paid_on is null or paid_on > publicity_until)
);
create index subsidy_batch_by_day on subsidy_batch (office_code, published_on desc, id desc);

create table subsidy_claim (
  id uuid primary key,
  office_code text collate "C" not null,
  -- other kinds of subsidy may be kept in the same relation later
  kind text not null check (kind in ('MEDIATION', 'LEGAL_AID', 'COUNSEL', 'DUTY_LAWYER')),
  number text not null,
  version int not null,
  state text not null,
  -- the case as it stood
  mediation_id uuid not null,
  dispute uuid not null,
  case_number text not null,
  category text not null,
  difficulty text not null,
  outcome text not null,
  concluded_on date not null,
  nature text not null,
  addons text[] not null,
  repeats text[] not null,
  note text not null,
  -- how it went
  claimed_on date not null,
  claimed_by text not null,
  due_on date not null,
  points int[],
  score int,
  review_note text,
  reviewed_on date,
  reviewed_by text,
  sample_id uuid references subsidy_sample,
  picked boolean not null default false,
  check_score int,
  check_note text,
  checked_on date,
  checked_by text,
  rate_title text,
  base numeric(12, 2),
  share int,
  grade int,
  more numeric(12, 2),
  amount numeric(12, 2),
  decision_note text,
  decided_on date,
  decided_by text,
  batch_id uuid references subsidy_batch,
  paid_on date,
  ended_on date,
  refused_by text,
  refused_reason text,
  unique (office_code, number),
  check ((state = 'REFUSED') = (refused_reason is not null)),
  check ((state = 'PAID') = (paid_on is not null))
);
-- 一件纠纷只补一次: whatever was mediated again, and however fast two officers are.
create unique index subsidy_once on subsidy_claim (dispute) where state <> 'REFUSED';
create index subsidy_claim_by_case on subsidy_claim (mediation_id);
create index subsidy_claim_by_day on subsidy_claim (office_code, claimed_on desc, id desc);
create index subsidy_claim_by_state on subsidy_claim (office_code, state, claimed_on desc, id desc);
create index subsidy_claim_due on subsidy_claim (office_code, kind, due_on);
create index subsidy_claim_by_batch on subsidy_claim (batch_id, office_code) where batch_id is not null;

-- Who gets which part, in percent; the amount is fixed with the decision. There is no column for a fee, and there never will be.
create table subsidy_share (
  office_code text collate "C" not null,
  claim_id uuid not null references subsidy_claim,
  ord int not null,
  mediator_id uuid not null,
  name text not null,
  percent int not null check (percent between 1 and 100),
  amount numeric(12, 2),
  primary key (claim_id, ord),
  unique (claim_id, mediator_id)
);
create index subsidy_share_mediator on subsidy_share (office_code, mediator_id);

-- Every step of a claim, insert-only.
create table subsidy_step (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  claim_id uuid not null references subsidy_claim,
  state text not null,
  done_on date not null,
  entered_at timestamptz not null,
  account text not null,
  note text not null
);
create index subsidy_step_by_claim on subsidy_step (claim_id, id);
