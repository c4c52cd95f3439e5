-- 检索词元: the pairs of characters of a case's words and, marked ~, of its initials, with where (@ province, city, district, office) and when
-- (# day, and spans of 8, 64 and 512 days) it was registered. One index knows them all, so that a word that stands in every twentieth case of the
-- country is looked for among the newest of a scope alone. The spans are counted from 2000-01-01; CaseTokens says the same in Java.
create function mediation_tokens(words text, initials text, office text, day date) returns text[]
language plpgsql immutable strict parallel safe cost 200 as $$
declare
  one text[] := string_to_array(words, null);
  letter text[] := string_to_array(initials, null);
  days int := day - date '2000-01-01';
  token text[] := array['@' || left(office, 2), '@' || left(office, 4), '@' || left(office, 6), '@' || office,
    '#' || days, '#8:' || (days >> 3), '#64:' || (days >> 6), '#512:' || (days >> 9)];
  n int := 8;
begin
  for i in 1 .. coalesce(array_length(one, 1), 0) - 1 loop
    n := n + 1;
    token[n] := one[i] || one[i + 1];
  end loop;
  for i in 1 .. coalesce(array_length(letter, 1), 0) - 1 loop
    n := n + 1;
    token[n] := '~' || letter[i] || letter[i + 1];
  end loop;
  return token;
end $$;
set local maintenance_work_mem = '256MB';
create index mediation_search on mediation using gin (mediation_tokens(search, initials, office_code, registered_on));
-- The planner's own statistics say which tokens are common; what is missing there is rare.
alter index mediation_search alter column 1 set statistics 500;
create function mediation_common_tokens(asked text[]) returns table (token text, share real)
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.token, e.share
  from pg_stats s cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) e(token, share)
  where s.schemaname = 'public' and s.tablename = 'mediation_search' and e.token = any (asked)
$$;
drop index mediation_words;
drop index mediation_initials;
-- The newest cases of a province and of a city in order; those of a district are few enough to be sorted.
create index mediation_by_province on mediation (left(office_code, 2), registered_on desc, id desc);
create index mediation_by_city on mediation (left(office_code, 4), registered_on desc, id desc);
