-- 已讲部分: each part of the demonstration district is told in a transaction of its own and named here by it, so a load that was cut off
-- goes on where it stopped.
create table demo_told (
  seed    bigint not null,
  part    text not null,
  told_at timestamptz not null,
  primary key (seed, part)
);
insert into demo_told select seed, 'ALL', loaded_at from demo_load;
drop table demo_load;
