create table workspace (
  name       text primary key check (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.dev)?$'),
  created_at timestamptz not null
);

-- Which workspace holds a store: at most one in the whole service.
create table store_holder (
  store_hash    text primary key references installation on delete cascade,
  workspace     text not null references workspace,
  connection_id bigint not null,
  claimed_at    timestamptz not null
);
create unique index store_holder_connection on store_holder (connection_id);

create table session (
  id_hash    bytea primary key,
  created_at timestamptz not null,
  seen_at    timestamptz not null
);
create index session_seen on session (seen_at);

create table session_member (
  id_hash   bytea not null references session on delete cascade,
  workspace text not null references workspace,
  user_id   text not null,
  name      text not null,
  locale    text,
  rights    text[] not null,
  primary key (id_hash, workspace)
);

-- A sign-in that is under way at the workspace.
create table login_attempt (
  state_hash   bytea primary key,
  browser_hash bytea not null,
  workspace    text not null,
  return_to    text not null,
  started_at   timestamptz not null
);
create index login_attempt_started on login_attempt (started_at);

grant select, insert, update, delete on store_holder, session, session_member, login_attempt to connector_app;
grant select, insert on workspace to connector_app;
