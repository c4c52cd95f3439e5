-- 测评台账: every rating ever read, never changed. A live rating is added only when it differs from the one before.
create table rating (
    id            bigint generated always as identity primary key,
    subject_code  text not null,
    subject_kind  text not null,
    rated_on      date not null,
    rated_at      timestamptz not null,
    edition       text not null,
    star          int not null,
    star_uncapped int not null,
    provisional   boolean not null,
    lowest        int not null,
    highest       int not null,
    total         numeric(6, 2) not null,
    base          numeric(6, 2) not null,
    bonus         numeric(6, 2) not null,
    content_hash  text not null,
    score         jsonb not null
);
create index rating_by_subject on rating (subject_code, rated_on desc, id desc);

-- 待测标记: subjects touched since they were last read. Survives a crash; one row per subject, however many facts.
create table rating_due (
    subject_code text primary key,
    subject_kind text not null,
    marked_at    timestamptz not null
);

-- 最近读数时间: until when the newest rating of a subject is known to hold.
create table rating_current (
    subject_code text primary key,
    rating_id    bigint not null references rating,
    read_on      date not null,
    read_at      timestamptz not null
);

-- 冻结快照: values, edition and evidence references of one rating, sealed by a hash over the canonical JSON.
create table rating_snapshot (
    id           bigint generated always as identity primary key,
    subject_code text not null,
    subject_kind text not null,
    rated_on     date not null,
    frozen_at    timestamptz not null,
    frozen_by    text not null,
    occasion     text not null,
    edition      text not null,
    star         int not null,
    total        numeric(6, 2) not null,
    provisional  boolean not null,
    content      text not null,
    content_hash text not null
);
create index rating_snapshot_by_subject on rating_snapshot (subject_code, rated_on desc, id desc);

-- 一票否决事项.
create table rating_incident (
    id             bigint generated always as identity primary key,
    subject_code   text not null,
    veto           text not null,
    fact           text not null,
    happened_on    date not null,
    finding_organ  text not null,
    document_no    text not null,
    responsible    boolean not null,
    grave          boolean not null,
    decided_by     text not null,
    heard_on       date not null,
    reply          text not null,
    lifted_on      date,
    recorded_at    timestamptz not null,
    recorded_by    text not null
);
create index rating_incident_by_subject on rating_incident (subject_code, happened_on);

-- 评价等次: grades given by people where no record can speak.
create table rating_grade (
    id           bigint generated always as identity primary key,
    subject_code text not null,
    indicator    text not null,
    grade        text not null check (grade in ('A', 'B', 'C', 'D')),
    graded_on    date not null,
    graded_by    text not null,
    reason       text not null default '',
    recorded_at  timestamptz not null
);
create index rating_grade_by_subject on rating_grade (subject_code, indicator, graded_on);
