-- 中止: some terms stand still while an appraisal is made; the days in between are added.
alter table deadline
  add column paused_on date,
  add column excluded integer not null default 0 check (excluded >= 0);
alter table deadline_change drop constraint deadline_change_kind_check;
alter table deadline_change add check (kind in ('RESTARTED', 'EXTENDED', 'CALENDAR', 'RESUMED'));
