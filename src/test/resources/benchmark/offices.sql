-- One office for every town that no office covers yet; the size classes go round.
insert into office (code, name, district_code, search, initials, since)
select d.code, d.name || '司法所', left(d.code, 6), d.search || '司法所', d.initials || 'sfs', date '2012-01-01'
from division d
where d.level = 'TOWN' and d.valid_until is null
  and not exists (select from office_town t where t.town_code = d.code and t.until is null);

insert into office_town (office_code, town_code, since)
select o.code, o.code, o.since from office o where not exists (select from office_town t where t.office_code = o.code);

insert into office_class (office_code, since, class)
select o.code, o.since, (array['SMALL', 'MEDIUM', 'LARGE'])[1 + hashtext(o.code) % 3 * sign(hashtext(o.code))::int]
from office o where not exists (select from office_class c where c.office_code = o.code);
