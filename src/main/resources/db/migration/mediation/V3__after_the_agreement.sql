-- 协议之后: who has to do what by when, what was done, what the court answered, what the return visit saw.

-- One row per duty of an agreement. An agreement without rows is one duty as a whole, due on mediation.perform_by.
create table mediation_duty (
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  ord int not null check (ord > 0),
  side text not null check (side in ('APPLICANT', 'RESPONDENT')),
  what text not null,
  amount numeric(14, 2) check (amount > 0),
  due_on date not null,
  manner text not null,
  place text not null,
  primary key (mediation_id, ord)
);

-- Written once, never changed. The duty of an agreement without duties has number 1.
create table mediation_performance (
  id bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediation_id uuid not null references mediation,
  duty int not null,
  done_on date not null,
  state text not null check (state in ('FULFILLED', 'PARTLY', 'DEFAULTED')),
  amount numeric(14, 2) check (amount > 0),
  note text not null,
  proof text not null,
  entered_at timestamptz not null,
  account text not null
);
create index mediation_performance_by_case on mediation_performance (mediation_id, duty, id);

alter table mediation
  -- last day of the earliest duty not yet performed, holidays reckoned in
  add column duty_due date,
  add column urged_on date,
  add column urged_times int not null default 0,
  add column remedy text,
  add column remedy_on date,
  add column visited_satisfaction text,
  add column visited_performance text,
  add column visited_intensifying boolean,
  add column confirmation_filed_on date,
  add column confirmation_filing_number text,
  add column confirmation_decide_by date,
  add column confirmation_ground text,
  -- days after the agreement took effect of the last warning given
  add column confirm_warned int not null default 0;

update mediation set duty_due = perform_by
where outcome in ('WRITTEN', 'ORAL') and performed_state is distinct from 'FULFILLED';

create index mediation_duty_due on mediation (office_code, duty_due, id) where duty_due is not null;
create index mediation_visit_open on mediation (office_code, visit_due, id) where visit_due is not null and visited_on is null;
create index mediation_visited on mediation (office_code, visited_on desc, id desc) where visited_on is not null;
create index mediation_settled on mediation (office_code, concluded_on desc, id desc) where outcome in ('WRITTEN', 'ORAL');
create index mediation_confirmation on mediation (office_code, confirmation_applied_on desc, id desc)
  where confirmation_applied_on is not null;
