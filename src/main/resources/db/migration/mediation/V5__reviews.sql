-- 数据疑点: what looks odd about the records of an office, for a human to look at. It is no finding, and nothing is scored by it.
create table mediation_review (
  id uuid primary key,
  office_code text collate "C" not null,
  kind text not null check (kind in ('PERFECT', 'BULK', 'ALIKE', 'TWO_PLACES')),
  -- what makes it this doubt and no other, so that it is raised once
  key text not null,
  words text not null,
  arguments text[] not null,
  found_at timestamptz not null,
  state text not null check (state in ('OPEN', 'EXPLAINED', 'CLOSED')),
  reply text,
  replied_by text,
  replied_at timestamptz,
  verdict text,
  finding text,
  closed_by text,
  closed_at timestamptz,
  version int not null,
  unique (office_code, kind, key),
  check (state <> 'EXPLAINED' or reply is not null),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index mediation_review_list on mediation_review (office_code, state, found_at desc, id desc);

create table mediation_review_case (
  office_code text collate "C" not null,
  review_id uuid not null references mediation_review,
  mediation_id uuid not null references mediation,
  primary key (review_id, mediation_id)
);

-- What was entered lately lies together on disk; this costs next to nothing.
create index mediation_step_entered on mediation_step using brin (entered_at);
create index mediation_registered_at on mediation using brin (registered_at);
create index mediation_hearing_when on mediation_hearing using brin (planned_for);
