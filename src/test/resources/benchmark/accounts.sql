-- An officer's account for every tenth of the offices, with the demonstration password.
insert into account (login, name, person_key, role, scope, office_code, password_hash, must_change, password_changed_at, demo, created_at)
select 'officer.' || o.code, '经办人', 'officer.' || o.code, 'OFFICER', o.code, o.code, d.password_hash, false, now(), true, now()
from bench_office o cross join (select password_hash from account where login = 'wjj.ganbu') d
where o.n % greatest((select count(*) from bench_office) / 100, 1) = 0
on conflict do nothing;
