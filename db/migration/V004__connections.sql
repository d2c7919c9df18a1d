-- The status is a consequence of four facts and never set by itself.
create table connection (
  id                bigint generated always as identity primary key,
  workspace         text not null references workspace,
  name              text not null check (length(name) between 1 and 255),
  driver            text not null check (driver in ('bigcommerce')),
  store_hash        text not null check (store_hash ~ '^[a-z0-9]{1,32}$'),
  source            text not null check (source in ('app', 'manual')),
  sealed_token      bytea,  -- only of a connection whose token was entered by hand
  key_id            bigint,
  disabled          boolean not null default false,
  released          boolean not null default false,
  access_fault      text check (access_fault in ('app-uninstalled', 'uninstall-reported', 'token-rejected',
                                                 'token-unreadable', 'scopes-missing', 'store-unavailable')),
  sync_fault        text default 'not-synchronised' check (sync_fault in ('sync-failed', 'not-synchronised')),
  status_reason     text generated always as (
                      case when disabled then 'disabled' when released then 'released'
                           else coalesce(access_fault, sync_fault) end) stored,
  orders_or_returns_have_errors boolean not null default false,
  store_name        text,
  store_domain      text,
  control_panel     text,
  time_zone         text,
  currency          text,
  weight_unit       text,
  dimension_unit    text,
  created_at        timestamptz not null,
  last_synced_at    timestamptz,
  checked_at        timestamptz,
  version           bigint not null default 1,
  unique (workspace, store_hash),
  unique (workspace, id),
  constraint token_with_key check ((sealed_token is null) = (key_id is null)),
  constraint own_token_only_by_hand check (source = 'manual' or sealed_token is null)
);
create index connection_by_name on connection (workspace, name, id);
create index connection_by_created on connection (workspace, created_at, id);
create index connection_key on connection (key_id) where key_id is not null;

create table connection_settings (
  connection_id               bigint primary key,
  workspace                   text not null,
  variant_option_type         text not null default 'dropdown'
                              check (variant_option_type in ('dropdown', 'rectangles', 'radio_buttons')),
  order_statuses              smallint[] not null default '{11}',
  order_from_id               bigint check (order_from_id > 0),
  order_created_from          date,
  import_archived_orders      boolean not null default false,
  only_push_mapped_attributes boolean not null default false,
  version                     bigint not null default 1,
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);

alter table store_holder add foreign key (connection_id) references connection on delete cascade;

grant select, insert, update, delete on connection, connection_settings to connector_app;
alter table connection enable row level security;
alter table connection_settings enable row level security;
create policy tenant on connection using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on connection_settings using (workspace = current_workspace()) with check (workspace = current_workspace());
