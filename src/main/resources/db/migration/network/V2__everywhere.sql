-- The lists of a province or the country: in the order of the page, whatever the office.
create index network_body_types on network_body (type, id);
create index network_body_names on network_body (name, id);
create index network_body_days on network_body (set_up_on, id);
create index network_mediator_names on network_mediator (initials, id);
create index network_mediator_grades on network_mediator (grade, id);
create index network_studio_names on network_studio (name, id);
create index network_studio_days on network_studio (applied_on, id);
create index network_training_everywhere on network_training (held_on desc, id desc);
