create extension if not exists btree_gist;

-- 工作人员: who is, or was, on the register. Identity lives in person; the name is kept for lists.
create table staff_member (
  id          uuid primary key,
  person_id   uuid not null unique,
  name        text not null,
  initials    text not null,
  birth_year  int,
  version     int not null default 0,
  recorded_at timestamptz not null
);

-- 任职: one row while category, post, rank and office stay the same; until is the last day in it.
create table staff_posting (
  id           uuid primary key,
  office_code  text collate "C" not null,
  member_id    uuid not null references staff_member (id),
  category     text not null,
  post         text not null,
  rank         text not null,
  full_time    boolean not null,
  quota        boolean not null,
  head_ranked  boolean not null,
  since        date not null,
  until        date check (until >= since),
  reason       text,
  recorded_at  timestamptz not null,
  -- nobody works in two postings at once, and an office has one director
  exclude using gist (member_id with =, daterange(since, until, '[]') with &&),
  exclude using gist (office_code with =, daterange(since, until, '[]') with &&) where (post = 'director')
);
create index staff_posting_office on staff_posting (office_code, since, until);
create index staff_posting_member on staff_posting (member_id, since);

-- 离岗: days on which a person in post is not on duty.
create table staff_absence (
  id          uuid primary key,
  member_id   uuid not null references staff_member (id),
  kind        text not null,
  since       date not null,
  until       date check (until >= since),
  recorded_at timestamptz not null,
  exclude using gist (member_id with =, daterange(since, until, '[]') with &&)
);

-- 学历: completed degrees only.
create table staff_degree (
  id           uuid primary key,
  member_id    uuid not null references staff_member (id),
  level        text not null,
  college      boolean not null,
  major        text not null,
  law          boolean not null,
  law_related  boolean not null,
  completed_on date not null,
  recorded_at  timestamptz not null
);
create index staff_degree_member on staff_degree (member_id, completed_on);
