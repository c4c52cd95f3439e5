-- 测评构件: findings, conditions, veto results and dimensions are kept once, however many subjects and days share them. Rows are only
-- added; a rating names its parts by number in the column score.
create table rating_part (
    id      bigint generated always as identity primary key,
    hash    bytea not null unique,
    content text not null
);

-- Ratings stored whole until now keep every word; only the place of the words changes.
create function pg_temp.numbers(parts jsonb) returns jsonb language sql
return (select coalesce(jsonb_agg(p.id order by e.place), '[]')
        from jsonb_array_elements(parts) with ordinality as e(part, place)
        join rating_part p on p.hash = sha256(convert_to(e.part::text, 'UTF8')));

insert into rating_part (hash, content)
select distinct sha256(convert_to(part::text, 'UTF8')), part::text
from rating, lateral (
  select jsonb_array_elements((score -> 'dimensions') || (score -> 'findings') || (score -> 'vetoes'))
  union all
  select jsonb_array_elements(c -> 'conditions') from jsonb_array_elements(score -> 'checks') c
) every(part);

update rating set score = score || jsonb_build_object(
  'dimensions', pg_temp.numbers(score -> 'dimensions'),
  'findings', pg_temp.numbers(score -> 'findings'),
  'vetoes', pg_temp.numbers(score -> 'vetoes'),
  'checks', (select coalesce(jsonb_agg(jsonb_build_object('star', c -> 'star', 'conditions', pg_temp.numbers(c -> 'conditions'))), '[]')
             from jsonb_array_elements(score -> 'checks') c));
