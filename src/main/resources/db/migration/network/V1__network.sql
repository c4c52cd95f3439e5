-- 调解组织网络: bodies, who serves in them and since when, what became of each mediator, studios, and what the network has to cover.
-- A day called until is the last one it was so; closed_on is the first day the body no longer stands.

-- 企业: which ones there are, and how many people work there since a day.
create table network_enterprise (
  id          uuid primary key,
  office_code text collate "C" not null,
  name        text not null,
  search      text not null,
  initials    text not null,
  since       date not null,
  until       date check (until >= since),
  version     int not null default 0,
  recorded_at timestamptz not null
);
create unique index network_enterprise_name on network_enterprise (office_code, name) where until is null;

create table network_workers (
  office_code   text collate "C" not null,
  enterprise_id uuid not null references network_enterprise,
  since         date not null,
  workers       int not null check (workers >= 0),
  primary key (enterprise_id, since)
);

-- 派出所: the police stations of the office's area.
create table network_station (
  id          uuid primary key,
  office_code text collate "C" not null,
  name        text not null,
  search      text not null,
  initials    text not null,
  since       date not null,
  until       date check (until >= since),
  version     int not null default 0,
  recorded_at timestamptz not null
);
create unique index network_station_name on network_station (office_code, name) where until is null;

-- 调解组织.
create table network_body (
  id                uuid primary key,
  office_code       text collate "C" not null,
  type              text not null,
  name              text not null,
  state             text not null check (state in ('PROPOSED', 'FILED', 'CORRECTING', 'CLOSED')),
  village_code      text collate "C",
  enterprise_id     uuid references network_enterprise,
  station_id        uuid references network_station,
  set_up_by         text not null,
  set_up_on         date not null,
  address           text not null,
  phone             text not null,
  seal_number       text not null,
  norms             text[] not null,
  filing_number     text,
  filed_on          date check (filed_on >= set_up_on),
  court_notified_on date check (court_notified_on >= filed_on),
  closed_on         date check (closed_on >= set_up_on),
  search            text not null,
  initials          text not null,
  version           int not null default 0,
  recorded_at       timestamptz not null,
  -- a village, an enterprise and a police station each have one at a time
  exclude using gist (village_code with =, daterange(set_up_on, closed_on) with &&) where (village_code is not null),
  exclude using gist (enterprise_id with =, daterange(set_up_on, closed_on) with &&) where (enterprise_id is not null),
  exclude using gist (station_id with =, daterange(set_up_on, closed_on) with &&) where (station_id is not null)
);
create unique index network_body_name on network_body (office_code, name) where closed_on is null;
create unique index network_body_filing on network_body (left(office_code, 6), filing_number) where filing_number is not null;
create index network_body_list on network_body (office_code, type, name, id);
create index network_body_village on network_body (village_code) where village_code is not null;
create index network_body_enterprise on network_body (enterprise_id) where enterprise_id is not null;
create index network_body_station on network_body (station_id) where station_id is not null;

-- 沿革: everything that happened to a body, written once.
create table network_body_event (
  id          bigint generated always as identity primary key,
  office_code text collate "C" not null,
  body_id     uuid not null references network_body,
  happened_on date not null,
  kind        text not null,
  note        text not null,
  account     text not null,
  recorded_at timestamptz not null
);
create index network_body_event_body on network_body_event (body_id, happened_on desc, id desc);

-- 调解员: one person once. Identity lives in person; the name is kept for lists. Full time and grade as they stand now.
create table network_mediator (
  id           uuid primary key,
  office_code  text collate "C" not null,
  person_id    uuid not null unique,
  name         text not null,
  search       text not null,
  initials     text not null,
  sex          text not null check (sex in ('F', 'M')),
  birth_year   int,
  ethnic       text not null,
  education    text not null,
  political    text not null,
  lawyer       boolean not null,
  full_time    boolean not null,
  grade        text not null,
  certificate  text unique,
  specialities text[] not null,
  languages    text[] not null,
  account      text unique,
  version      int not null default 0,
  recorded_at  timestamptz not null
);
create index network_mediator_list on network_mediator (office_code, initials, id);

-- 专兼职和等级: dated, so that an earlier day can be read.
create table network_standing (
  office_code text collate "C" not null,
  mediator_id uuid not null references network_mediator,
  since       date not null,
  full_time   boolean not null,
  grade       text not null,
  primary key (mediator_id, since)
);

-- 届次: one composition of a committee. A change of members is a new composition, and the one before it ends the day before.
create table network_composition (
  id           uuid primary key,
  office_code  text collate "C" not null,
  body_id      uuid not null references network_body,
  kind         text not null check (kind in ('ELECTION', 'CHANGE')),
  manner       text not null,
  elected_on   date not null,
  term_ends_on date not null check (term_ends_on >= elected_on),
  since        date not null check (since >= elected_on),
  until        date check (until >= since),
  reason       text not null,
  account      text not null,
  recorded_at  timestamptz not null,
  exclude using gist (body_id with =, daterange(since, until, '[]') with &&)
);
create index network_composition_body on network_composition (body_id, since desc);

-- 任职: who serves where, by election (with its composition) or engaged.
create table network_membership (
  id             uuid primary key,
  office_code    text collate "C" not null,
  body_id        uuid not null references network_body,
  mediator_id    uuid not null references network_mediator,
  composition_id uuid references network_composition,
  post           text not null check (post in ('DIRECTOR', 'DEPUTY', 'MEMBER', 'ENGAGED')),
  since          date not null,
  until          date check (until >= since),
  reason         text not null default '',
  recorded_at    timestamptz not null,
  check ((post = 'ENGAGED') = (composition_id is null)),
  exclude using gist (body_id with =, mediator_id with =, daterange(since, until, '[]') with &&),
  exclude using gist (body_id with =, daterange(since, until, '[]') with &&) where (post = 'DIRECTOR')
);
create index network_membership_office on network_membership (office_code, mediator_id, since);
create index network_membership_mediator on network_membership (mediator_id, since);
create index network_membership_body on network_membership (body_id, since);
create index network_membership_composition on network_membership (composition_id) where composition_id is not null;

-- 培训: sessions and who attended.
create table network_training (
  id          uuid primary key,
  office_code text collate "C" not null,
  title       text not null,
  held_on     date not null,
  hours       numeric(5, 1) not null check (hours > 0),
  organiser   text not null,
  account     text not null,
  recorded_at timestamptz not null
);
create index network_training_day on network_training (office_code, held_on desc, id desc);

create table network_attendance (
  office_code text collate "C" not null,
  training_id uuid not null references network_training,
  mediator_id uuid not null references network_mediator,
  primary key (training_id, mediator_id)
);
create index network_attendance_mediator on network_attendance (mediator_id);

-- 表彰、违纪、救助: what is kept on record of a mediator, written once.
create table network_record (
  id          bigint generated always as identity primary key,
  office_code text collate "C" not null,
  mediator_id uuid not null references network_mediator,
  kind        text not null check (kind in ('COMMENDATION', 'DISCIPLINE', 'RELIEF')),
  code        text not null,
  ground      text not null,
  noted_on    date not null,
  amount      numeric(12, 2) check (amount >= 0),
  note        text not null,
  account     text not null,
  recorded_at timestamptz not null
);
create index network_record_mediator on network_record (mediator_id, noted_on desc, id desc);
create index network_record_day on network_record (office_code, kind, noted_on);

-- 品牌调解工作室: run by a mediator under a committee.
create table network_studio (
  id           uuid primary key,
  office_code  text collate "C" not null,
  body_id      uuid not null references network_body,
  mediator_id  uuid not null references network_mediator,
  name         text not null,
  state        text not null check (state in ('APPLIED', 'VISITED', 'REJECTED', 'NAMED', 'CORRECTING', 'TAKEN_DOWN')),
  room         text not null,
  helpers      int not null,
  yearly_cases int not null,
  applied_on   date not null,
  named_on     date check (named_on >= applied_on),
  plaque       text,
  reviewed_on  date,
  ended_on     date check (ended_on >= applied_on),
  search       text not null,
  initials     text not null,
  version      int not null default 0,
  recorded_at  timestamptz not null
);
create unique index network_studio_plaque on network_studio (left(office_code, 6), plaque) where plaque is not null;
create unique index network_studio_mediator on network_studio (mediator_id) where state not in ('REJECTED', 'TAKEN_DOWN');
create index network_studio_list on network_studio (office_code, state, name, id);

create table network_studio_event (
  id          bigint generated always as identity primary key,
  office_code text collate "C" not null,
  studio_id   uuid not null references network_studio,
  happened_on date not null,
  kind        text not null,
  note        text not null,
  account     text not null,
  recorded_at timestamptz not null
);
create index network_studio_event_studio on network_studio_event (studio_id, happened_on desc, id desc);
