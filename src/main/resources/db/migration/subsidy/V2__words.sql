-- The list of the whole country in its own order, and claims found by the pairs of characters of their number, their case and their payees.
alter table subsidy_claim add column search text not null default '', add column initials text not null default '';
update subsidy_claim c set (search, initials) = (
  select lower(normalize(c.number || ' ' || coalesce(string_agg(s.name, ' ' order by s.ord), ''), nfkc)),
         coalesce(string_agg(' ' || m.initials, '' order by s.ord), '')
  from subsidy_share s left join network_mediator m on m.id = s.mediator_id where s.claim_id = c.id);
alter table subsidy_claim alter column search drop default, alter column initials drop default;
create index subsidy_claim_everywhere on subsidy_claim (claimed_on desc, id desc);
create index subsidy_claim_states on subsidy_claim (state, claimed_on desc, id desc);
create index subsidy_claim_words on subsidy_claim using gin (mediation_grams(search));
create index subsidy_claim_initials on subsidy_claim using gin (mediation_grams(initials));
create index subsidy_claim_cases on subsidy_claim using gin (mediation_grams(case_number));
