-- 账号
create table account (
    login text primary key check (login ~ '^[a-z][a-z0-9.-]{1,39}$'),
    name text not null check (length(name) between 1 and 60),
    -- 自然人标识(工号等):同一个人的几个账号写同一个标识
    person_key text not null check (person_key = lower(btrim(person_key)) and length(person_key) between 1 and 40),
    -- 未授权时为空
    role text,
    scope text not null check (scope ~ '^[0-9]{0,12}$'),
    office_code text check (office_code ~ '^[0-9]{9}$' and office_code like scope || '%'),
    password_hash text not null,
    must_change boolean not null,
    password_changed_at timestamptz not null,
    disabled boolean not null default false,
    demo boolean not null default false,
    created_at timestamptz not null,
    version integer not null default 0
);
create index account_scope on account (scope text_pattern_ops, login);
-- 三员互斥:同一个人至多担任三员之一(一个账号本来只有一个角色)
create unique index account_one_administrator_per_person on account (person_key)
    where role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR');

-- 登录失败计数:按输入的登录名记,不论账号是否存在
create table sign_in_attempt (
    login text primary key check (length(login) <= 64),
    failures integer not null,
    since timestamptz not null,
    locked_until timestamptz
);
create index sign_in_attempt_since on sign_in_attempt (since);

-- 接口令牌:只存 SHA-256,不存明文
create table api_token (
    id uuid primary key,
    login text not null references account (login),
    name text not null check (length(name) between 1 and 60),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    scope text not null check (scope ~ '^[0-9]{0,12}$'),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index api_token_login on api_token (login, created_at desc);
