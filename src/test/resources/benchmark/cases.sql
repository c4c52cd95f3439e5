-- :per made-up cases for each of the offices :first to :last, spread evenly over the two years that end today.
with one as (
  select o.n * :per + j as seed, o.code, o.name, o.village_names, o.villages, o.village_initials, w.*,
         current_date - 729 + (j * 730 / :per)::int as day, j
  from bench_office o cross join generate_series(0, :per - 1) j cross join bench_words w
  where o.n between :first and :last
), told as (
  select *,
         1 + bench_roll(seed, 1, coalesce(array_length(villages, 1), 1)) as v,
         1 + bench_roll(seed, 2, array_length(categories, 1)) as c,
         1 + bench_roll(seed, 3, array_length(surnames, 1)) as s1, 1 + bench_roll(seed, 4, array_length(given, 1)) as g1, 1 + bench_roll(seed, 5, array_length(given, 1)) as h1,
         1 + bench_roll(seed, 6, array_length(surnames, 1)) as s2, 1 + bench_roll(seed, 7, array_length(given, 1)) as g2, 1 + bench_roll(seed, 8, array_length(given, 1)) as h2,
         bench_roll(seed, 9, 1000) as fate, bench_roll(seed, 10, 26) as took, bench_roll(seed, 11, 1000) as care,
         row_number() over (partition by code, extract(year from day) order by j) as number_in_year
  from one
), named as (
  select *, surnames[s1] || given[g1] || given[h1] as applicant, surnames[s2] || given[g2] || given[h2] as respondent,
         surname_initials[s1] || given_initials[g1] || given_initials[h1] as applicant_initials,
         surname_initials[s2] || given_initials[g2] || given_initials[h2] as respondent_initials,
         bench_pick(facts, seed, 12) || ',' || bench_pick(turns, seed, 13) || '。' || bench_pick(turns, seed, 14) || '。' as story,
         format('%s调〔%s〕%s号', replace(name, '司法所', ''), extract(year from day), number_in_year) as number,
         day + 1 + took + case when care < 20 then 12 else 0 end as ended
  from told
), ready as (
  select *, case when ended > current_date then 'OPEN' when fate < 15 then 'WITHDRAWN' when fate < 50 then 'FAILED' when fate < 250 then 'ORAL' else 'WRITTEN' end as result
  from named
)
insert into mediation (
  id, office_code, number, version, status, village_code, category, matter, source, difficulty, repeated, story, risks, hidden,
  title, pair, search, initials, mediator_account, mediator_name, registered_on, registered_at, registered_by,
  accepted_on, consent_form, conclude_by, extension_reason, outcome, concluded_on, concluded_at, agreement_number, agreement_terms,
  agreement_effective_on, perform_by, failure_reason, failure_routes, ending_note, performed_on, performed_state, performed_note,
  visit_due, visited_on, visited_note, visited_content, stage, conclude_term, conclude_from, archived_on, archive_number)
select
  uuidv7(), code, number, 3,
  case result when 'OPEN' then 'OPEN' when 'WITHDRAWN' then 'WITHDRAWN' when 'FAILED' then 'FAILED'
    else case when ended + 15 > current_date then 'SETTLED' else 'PERFORMED' end end,
  coalesce(villages[v], code || '001'), categories[c], matters[c], case when fate % 10 < 4 then 'APPLICATION' else 'PROACTIVE' end,
  case when fate % 7 = 0 then 'COMPLEX' else 'ORDINARY' end, false, story, '{}', false,
  applicant || '与' || respondent || matters[c], least(applicant, respondent) || '|' || greatest(applicant, respondent),
  lower(number || ' ' || applicant || ' ' || respondent || ' ' || matters[c] || ' ' || coalesce(village_names[v], '') || ' ' || story),
  ' ' || applicant_initials || ' ' || respondent_initials || ' ' || coalesce(village_initials[v], '') || ' ' || matter_initials[c],
  'officer.' || code, '经办人', day, day + time '10:00', 'officer.' || code,
  day, 'ORAL', day + 30, '',
  nullif(result, 'OPEN'), case when result <> 'OPEN' then ended end, case when result <> 'OPEN' then ended + time '16:00' end,
  case when result = 'WRITTEN' then format('%s调协〔%s〕%s号', replace(name, '司法所', ''), extract(year from day), number_in_year) end,
  case when result in ('WRITTEN', 'ORAL') then '双方互谅互让,按约定履行,今后和睦相处' end,
  case when result in ('WRITTEN', 'ORAL') then ended end, case when result in ('WRITTEN', 'ORAL') then ended + 15 end,
  case when result = 'FAILED' then 'NO_AGREEMENT' end, case when result = 'FAILED' then array['LAWSUIT'] end,
  case when result in ('FAILED', 'WITHDRAWN') then '已告知其他途径' end,
  case when result in ('WRITTEN', 'ORAL') and ended + 15 <= current_date then ended + 15 end,
  case when result in ('WRITTEN', 'ORAL') and ended + 15 <= current_date then 'FULFILLED' end, '',
  case when result = 'WRITTEN' then ended + 45 end,
  case when result = 'WRITTEN' and ended + 40 <= current_date and care >= 30 then ended + 40 end,
  case when result = 'WRITTEN' and ended + 40 <= current_date and care >= 30 then '双方均已履行,无反复' end,
  case when result = 'WRITTEN' and ended + 40 <= current_date and care >= 30 then true end,
  case result when 'OPEN' then 'MEDIATING' when 'WITHDRAWN' then 'TERMINATED' when 'FAILED' then 'FAILED' when 'ORAL' then 'AGREED_ORAL' else 'AGREED_WRITTEN' end,
  'mediation.conclude', day,
  case when ended + 50 <= current_date and care >= 60 then ended + 50 end,
  case when ended + 50 <= current_date and care >= 60 then format('%s-%s', extract(year from ended), number_in_year) end
from ready;

insert into mediation_party (office_code, mediation_id, side, ord, person_id)
select m.office_code, m.id, side, 0, (select pool.people[1 + (hashtext(m.number || side) & 2147483647) % array_length(pool.people, 1)])
from mediation m join bench_office o on o.code = m.office_code cross join unnest(array['APPLICANT', 'RESPONDENT']) side
cross join (select array_agg(id) as people from (select id from person order by id limit 2000) p) pool
where o.n between :first and :last and m.mediator_name = '经办人';

insert into mediation_step (office_code, mediation_id, done_on, entered_at, entry_lag, kind, note, minutes, account)
select m.office_code, m.id, s.done_on, s.done_on + s.lag + time '17:00', s.lag, s.kind, s.note, s.minutes, m.mediator_account
from mediation m join bench_office o on o.code = m.office_code
cross join lateral (values
  (m.registered_on, 'REGISTERED', '', 0, case when hashtext(m.number) % 50 = 0 then 6 else 1 end),
  (m.accepted_on, 'ACCEPTED', '双方口头同意调解', 0, 1),
  (least(m.accepted_on + 2, current_date), 'MEETING', '分别听取双方意见,讲明道理,提出折中办法', 90, 1),
  (m.concluded_on, 'CONCLUDED', coalesce(m.agreement_terms, m.ending_note, ''), 0, 1),
  (m.visited_on, 'VISITED', coalesce(m.visited_note, ''), 30, 2)) s(done_on, kind, note, minutes, lag)
where o.n between :first and :last and m.mediator_name = '经办人' and s.done_on is not null;

insert into deadline (id, office_code, ref, term, title, link, started_on, due_on, provisional, citation, opened_at)
select uuidv7(), m.office_code, 'mediation:' || m.id, 'mediation.conclude', m.title, '/mediation/cases/' || m.id, m.accepted_on, m.conclude_by, false,
       'mediation-work-rules#33', m.registered_at
from mediation m join bench_office o on o.code = m.office_code
where o.n between :first and :last and m.mediator_name = '经办人' and m.status = 'OPEN';

insert into mediation_counter (office_code, year, kind, last)
select office_code, extract(year from registered_on)::int, 'CASE', count(*) from mediation m join bench_office o on o.code = m.office_code
where o.n between :first and :last and m.mediator_name = '经办人' group by 1, 2
on conflict (office_code, year, kind) do update set last = mediation_counter.last + excluded.last;
