-- Who installed the app. Outside the tenants' policies: BigCommerce speaks of stores, not of workspaces.
create table installation (
  store_hash          text primary key check (store_hash ~ '^[a-z0-9]{1,32}$'),
  generation          bigint not null check (generation > 0),
  state               text not null check (state in ('installed', 'suspended', 'uninstalled')),
  scopes              text not null,
  owner_id            bigint not null,
  installer_id        bigint not null,
  sealed_token        bytea,
  key_id              bigint,
  store_name          text,
  store_domain        text,
  granted_at          timestamptz not null, -- by BigCommerce's clock: the Date header of the token answer
  installed_at        timestamptz not null,
  reported_at         timestamptz,          -- an uninstall that was reported and is not proven yet
  uninstalled_at      timestamptz,
  checked_at          timestamptz,          -- when the token was last tried
  next_check_at       timestamptz not null,
  unclaimed_since     timestamptz,
  constraint token_with_key check ((sealed_token is null) = (key_id is null)),
  constraint no_token_after_uninstall check (state <> 'uninstalled' or sealed_token is null)
);
create index installation_next_check on installation (next_check_at) where state <> 'uninstalled';
create index installation_unclaimed on installation (unclaimed_since) where unclaimed_since is not null;
create index installation_key on installation (key_id) where key_id is not null;

-- The one table with e-mail addresses of store users.
create table store_user (
  store_hash text not null references installation on delete cascade,
  user_id    bigint not null,
  email      text,
  locale     text,
  seen_at    timestamptz not null,
  primary key (store_hash, user_id)
);

-- An attempt is on record before its code is exchanged; the code itself is nowhere.
create table install_attempt (
  code_hash  bytea primary key,
  store_hash text not null,
  holder     uuid not null,
  state      text not null check (state in ('exchanging', 'installed', 'failed')),
  problem    text,              -- how it failed, one of the service's problem types
  detail     text,              -- what the page lists, such as the missing scopes
  generation bigint,
  user_id    bigint,
  started_at timestamptz not null,
  ended_at   timestamptz
);
create index install_attempt_started on install_attempt (started_at);
create index install_attempt_store on install_attempt (store_hash, started_at);

-- Exchanges of one store run one after another in all instances.
create table exchange_lease (
  store_hash text primary key,
  holder     uuid not null unique,
  until      timestamptz not null
);

-- A signed payload belongs to the first callback that saw it.
create table seen_payload (
  jti      text primary key,
  callback text not null,
  until    timestamptz not null
);
create index seen_payload_until on seen_payload (until);

grant select, insert, update, delete on installation, store_user, install_attempt, exchange_lease, seen_payload to connector_app;
