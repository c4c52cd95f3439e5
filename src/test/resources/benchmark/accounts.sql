-- An officer's account for every tenth of the offices, with the demonstration password.
insert into account (login, name, person_key, role, scope, office_code, password_hash, must_change, password_changed_at, demo, created_at)
select 'officer.' || o.code, '经办人', 'officer.' || o.code, 'OFFICER', o.code, o.code, d.password_hash, false, now(), true, now()
from bench_office o cross join (select password_hash from account where login = 'wjj.ganbu') d
where o.n % greatest((select count(*) from bench_office) / 100, 1) = 0
on conflict do nothing;
-- A leader of each area that is searched, from the whole country to one district.
insert into account (login, name, person_key, role, scope, office_code, password_hash, must_change, password_changed_at, demo, created_at)
select 'leader.' || scope, '领导', 'leader.' || scope, 'LEADER', scope, null, d.password_hash, false, now(), true, now()
from unnest(array['', '33', '3304', '330402']) scope cross join (select password_hash from account where login = 'wjj.ganbu') d
on conflict do nothing;
