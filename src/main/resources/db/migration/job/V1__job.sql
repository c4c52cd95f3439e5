-- Long work: what it is, how far it has come, how it ended. Texts are Chinese keys with arguments, shown in the reader's language.
create table job (
  id           uuid primary key,
  kind         text not null,
  title        text not null,
  title_args   text[] not null,
  account      text not null,
  node         text not null,
  state        text not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
  step         text,
  done         bigint not null default 0,
  total        bigint not null default 0,
  result       text,
  result_args  text[],
  problems     bigint not null default 0,
  cancel       boolean not null default false,
  started_at   timestamptz not null,
  ended_at     timestamptz
);
create index job_account on job (account, id desc);
create index job_running on job (node) where state = 'RUNNING';

-- The first problems of a job, row by row; the count in job.problems is complete.
create table job_problem (
  job_id      uuid not null references job (id) on delete cascade,
  number      int not null,
  line        bigint not null,
  reason      text not null,
  reason_args text[] not null,
  excerpt     text not null,
  primary key (job_id, number)
);
