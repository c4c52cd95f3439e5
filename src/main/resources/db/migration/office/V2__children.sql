-- Which villages belong to the towns of an office is asked for every office of the country: answered from the index alone.
drop index division_parent;
create index division_parent on division (parent_code, code) include (level, kind, valid_since, valid_until);
