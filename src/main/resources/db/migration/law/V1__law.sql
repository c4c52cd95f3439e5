-- imported holiday calendars: insert-only, the newest edition of a year applies
create table calendar_edition (
    id        uuid primary key,
    year      integer     not null check (year between 1949 and 2199),
    loaded_at timestamptz not null,
    loaded_by text        not null
);
create index calendar_edition_year on calendar_edition (year, loaded_at desc);

create table calendar_day (
    edition  uuid not null references calendar_edition,
    on_date  date not null,
    kind     text not null check (kind in ('DAY_OFF', 'MAKE_UP_WORKDAY')),
    festival text not null,
    primary key (edition, on_date)
);
