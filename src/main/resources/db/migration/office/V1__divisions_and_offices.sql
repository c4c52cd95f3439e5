-- A division code with one name for one span of time. A closed span stays for ever; at most one span of a code is open.
create table division (
  code        text collate "C" not null check (code ~ '^[0-9]{2,12}$'),
  level       text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE')),
  parent_code text collate "C",
  name        text not null check (name <> ''),
  kind        text check (kind in ('COMMUNITY', 'VILLAGE', 'OTHER')),
  search      text collate "C" not null,
  initials    text collate "C" not null,
  valid_since date not null,
  valid_until date check (valid_until > valid_since),
  primary key (code, valid_since)
);
create unique index division_open on division (code) where valid_until is null;
create index division_parent on division (parent_code, code);
create index division_initials on division (level, initials) where valid_until is null;
create index division_search on division (level, search) where valid_until is null;
-- Single characters, not pairs: half the rows to write when a country is loaded, any substring of one character or more is found,
-- and villages stand apart because they would drown the towns.
create index division_village_characters on division using gin (string_to_array(search, null))
  where valid_until is null and level = 'VILLAGE';
create index division_area_characters on division using gin (string_to_array(search, null))
  where valid_until is null and level <> 'VILLAGE';

create table office (
  code          text collate "C" primary key check (code ~ '^[0-9]{9}$'),
  name          text not null check (name <> ''),
  district_code text collate "C" not null,
  address       text,
  phone         text,
  search        text collate "C" not null,
  initials      text collate "C" not null,
  since         date not null,
  until         date check (until > since),
  version       int not null default 0,
  recorded_at   timestamptz not null default now()
);
create index office_district on office (district_code, code);
create index office_initials on office (initials);
create index office_characters on office using gin (string_to_array(search, null));

-- The size class of an office from a day on; the newest row not after a day is the class of that day.
create table office_class (
  office_code text collate "C" not null references office (code),
  since       date not null,
  class       text not null check (class in ('LARGE', 'MEDIUM', 'SMALL')),
  primary key (office_code, since)
);

create table office_town (
  office_code text collate "C" not null references office (code),
  town_code   text collate "C" not null check (town_code ~ '^[0-9]{9}$'),
  since       date not null,
  until       date check (until > since),
  primary key (office_code, town_code, since)
);
create unique index office_town_open on office_town (town_code) where until is null;

-- After a list of the whole country the application refreshes the statistics and the text index itself.
do $$
begin
  if exists (select from pg_roles where rolname = 'xingsuo_app') then
    grant maintain on division to xingsuo_app;
  end if;
end $$;
