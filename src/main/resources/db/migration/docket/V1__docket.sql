-- one row per running or ended term of a matter; opening it again restarts the row and logs it
create table deadline (
    id          uuid primary key,
    office_code text collate "C" not null,
    ref         text        not null,
    term        text        not null,
    title       text        not null,
    link        text        not null,
    started_on  date        not null,
    due_on      date        not null,
    provisional boolean     not null,
    citation    text        not null,
    extensions  integer     not null default 0,
    opened_at   timestamptz not null,
    met_on      date,
    dropped_on  date,
    drop_reason text,
    missed_at   timestamptz,
    unique (ref, term)
);
create index deadline_running on deadline (office_code, due_on, id) where met_on is null and dropped_on is null;
create index deadline_to_miss on deadline (due_on) where met_on is null and dropped_on is null and missed_at is null;

-- every date that moved, with the reason and who moved it; insert-only
create table deadline_change (
    id          bigint generated always as identity primary key,
    office_code text collate "C" not null,
    deadline    uuid        not null references deadline,
    kind        text        not null check (kind in ('RESTARTED', 'EXTENDED', 'CALENDAR')),
    from_due    date        not null,
    to_due      date        not null,
    why         text        not null,
    account     text        not null,
    changed_at  timestamptz not null
);
create index deadline_change_office on deadline_change (office_code, id);
create index deadline_change_deadline on deadline_change (deadline, id);

create function deadline_change_stays() returns trigger language plpgsql as
$$
begin
    raise exception 'deadline_change is insert-only';
end
$$;
create trigger deadline_change_stays before update or delete on deadline_change
    for each row execute function deadline_change_stays();
