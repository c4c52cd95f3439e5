-- 卷宗完整率: how much of what a case's file must hold is there, 0 to 1. It stands in the case so that the figures of a country come from
-- one index, in one pass.
alter table mediation add column file_share numeric not null default 0 check (file_share between 0 and 1);
drop index mediation_figures;
create index mediation_figures on mediation (office_code) include (accepted_on, concluded_on, outcome, failure_reason, conclude_by,
  visit_due, visited_on, archived_on, file_share);
