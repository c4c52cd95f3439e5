-- 不公开案件: what stands on the docket of everybody names them no more.
update deadline d
set title = '不公开案件 ' || right(m.id::text, 4) || coalesce(substring(d.title from '( · .*| 第\d+项.*)$'), '')
from mediation m
where m.hidden and split_part(d.ref, '/', 1) in ('mediation', 'dossier') and split_part(d.ref, '/', 2) = m.id::text;
