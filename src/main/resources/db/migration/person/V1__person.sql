-- Names are clear, for they are what people search by; everything that identifies or locates a person is encrypted.
create table person (
  id              uuid primary key,
  name            text not null,
  id_number       bytea,
  id_number_index bytea unique,
  phone           bytea,
  phone_index     bytea,
  address         bytea,
  version         int not null default 0,
  registered_at   timestamptz not null,
  check ((id_number is null) = (id_number_index is null)),
  check ((phone is null) = (phone_index is null))
);
create index person_phone on person (phone_index) where phone_index is not null;

-- Which keys of the key file this database was written with. The keys themselves are never here.
create table person_key (
  name        text primary key,
  fingerprint text not null
);

create table person_reveal (
  id        bigint generated always as identity primary key,
  account   text not null,
  person_id uuid not null references person,
  field     text not null,
  at        timestamptz not null
);
create index person_reveal_account on person_reveal (account, at);
