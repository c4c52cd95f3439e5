-- The pairs of neighbouring characters of a text: two-character words are the commonest Chinese search terms, and an index of three never
-- finds them. Compared beside the words themselves, which sort nearly everything out first, so it is not counted as dear.
create function character_pairs(t text) returns text[] language plpgsql immutable strict parallel safe cost 100 as $$
declare
  one text[] := string_to_array(t, null);
  pair text[];
  n int := coalesce(array_length(one, 1), 0);
begin
  if n < 2 then
    return array[t];
  end if;
  for i in 1 .. n - 1 loop
    pair[i] := one[i] || one[i + 1];
  end loop;
  return pair;
end $$;
