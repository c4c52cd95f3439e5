-- 月积数: how many steps an office did in a month and how soon they were entered, so that a year of a country is read from half a million
-- sums instead of twenty million steps. "within" holds the steps entered within 0, 1, … 10 working days; first_on and last_on say
-- whether the month lies wholly inside a period. After steps are taken back those two may be wider than needed, never narrower.
create table mediation_step_month (
  office_code text collate "C" not null,
  month date not null check (month = date_trunc('month', month)),
  first_on date not null,
  last_on date not null,
  steps int not null,
  within int[] not null,
  primary key (office_code, month)
) with (fillfactor = 80);

create function mediation_entered_within(lags int[]) returns int[] language sql immutable strict parallel safe
return array(select count(*) filter (where lag <= most) from generate_series(0, 10) most cross join unnest(lags) lag group by most order by most);

create function mediation_step_months() returns trigger language plpgsql as $$
declare
  sign int := case tg_op when 'DELETE' then -1 else 1 end;
begin
  insert into mediation_step_month as kept (office_code, month, first_on, last_on, steps, within)
  select office_code, date_trunc('month', done_on)::date, min(done_on), max(done_on), count(*), mediation_entered_within(array_agg(entry_lag))
  from changed group by 1, 2 order by 1, 2
  on conflict (office_code, month) do update
  set first_on = least(kept.first_on, excluded.first_on), last_on = greatest(kept.last_on, excluded.last_on),
      steps = kept.steps + sign * excluded.steps,
      within = array(select a + sign * b from unnest(kept.within, excluded.within) with ordinality sums(a, b, at) order by at);
  return null;
end $$;
create trigger mediation_step_added after insert on mediation_step
  referencing new table as changed for each statement execute function mediation_step_months();
create trigger mediation_step_taken_back after delete on mediation_step
  referencing old table as changed for each statement execute function mediation_step_months();

insert into mediation_step_month (office_code, month, first_on, last_on, steps, within)
select office_code, date_trunc('month', done_on)::date, min(done_on), max(done_on), count(*), mediation_entered_within(array_agg(entry_lag))
from mediation_step group by 1, 2;
