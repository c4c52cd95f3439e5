create table trail (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  account      text not null,
  role         text,
  scope        text,
  office_code  text,
  act          text not null,
  subject      text not null,
  result       text not null check (result in ('done', 'refused', 'failed')),
  from_address text,
  method       text,
  path         text,
  details      jsonb not null
);
create index trail_office on trail (office_code, id);
create index trail_account on trail (account, id);
create index trail_act on trail (act, id);
create index trail_subject on trail (subject text_pattern_ops, id);
create index trail_at on trail (at);
create index trail_unlucky on trail (id) where result <> 'done';

-- One seal covers the rows from_id..to_id except the skipped ids (their transactions were still open, or rolled back)
-- and the late ids that appeared since in earlier seals' gaps.
create table trail_seal (
  id        bigint primary key,
  from_id   bigint not null,
  to_id     bigint not null,
  skipped   bigint[] not null,
  late      bigint[] not null,
  count     bigint not null,
  digest    text not null,
  previous  text not null,
  seal      text not null,
  key       text not null,
  at        timestamptz not null
);

create table trail_check (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  seals    bigint not null,
  entries  bigint not null,
  broken   bigint,
  finding  text not null
);

create function trail_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger trail_append_only before update or delete or truncate on trail
  for each statement execute function trail_is_append_only();
create trigger trail_append_only before update or delete or truncate on trail_seal
  for each statement execute function trail_is_append_only();
create trigger trail_append_only before update or delete or truncate on trail_check
  for each statement execute function trail_is_append_only();

do $$
begin
  if exists (select from pg_roles where rolname = 'xingsuo_app') then
    revoke update, delete, truncate on trail, trail_seal, trail_check from xingsuo_app;
  end if;
end $$;
