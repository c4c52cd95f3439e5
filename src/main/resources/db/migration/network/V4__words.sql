-- Words are found in the whole country, too.
create index network_body_words on network_body using gin (character_pairs(search));
create index network_body_initials on network_body (initials text_pattern_ops);
create index network_mediator_words on network_mediator using gin (character_pairs(search));
create index network_studio_words on network_studio using gin (character_pairs(search));
create index network_fund_words on network_fund using gin (character_pairs(search));
