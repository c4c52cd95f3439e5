-- Written in the same transaction as the demonstration district, so it is there whole or not at all.
create table demo_load (
  seed      bigint primary key,
  loaded_at timestamptz not null
);
