-- 取数索引: a figure of a whole country is read from these alone, without touching a case.
create index mediation_figures on mediation (office_code) include (accepted_on, concluded_on, outcome, failure_reason, conclude_by,
  visit_due, visited_on, archived_on);
create index mediation_step_figures on mediation_step (office_code, done_on, entry_lag);
drop index mediation_step_by_day;
