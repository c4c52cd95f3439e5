-- 防重复提交 — one row per create command; path is what the first run made.
create table once (
    account text        not null,
    key     text        not null,
    path    text,
    at      timestamptz not null default now(),
    primary key (account, key)
);
create index once_at on once (at);

-- 草稿 — what a form holds before it is submitted; sealed, because forms hold personal data.
create table draft (
    account    text        not null,
    form       text        not null,
    content    bytea       not null,
    changed_at timestamptz not null,
    primary key (account, form)
);
create index draft_changed_at on draft (changed_at);
