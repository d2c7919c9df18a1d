-- A connection that is being deleted is gone for everybody but the job that takes its rows away:
-- its store can be connected anew at once.
alter table connection add column deleting_at timestamptz;
alter table connection drop constraint connection_workspace_store_hash_key;
create unique index connection_store on connection (workspace, store_hash) where deleting_at is null;

-- The list of a workspace in each order that it offers, read from either end. Nulls come first, so
-- that "never" is earlier than any time and "active" stands before the reasons for not being so.
drop index connection_by_name;
drop index connection_by_created;
create index connection_by_id on connection (workspace, id) where deleting_at is null;
create index connection_by_name on connection (workspace, name, id) where deleting_at is null;
create index connection_by_status on connection (workspace, status_reason nulls first, id) where deleting_at is null;
create index connection_by_errors on connection (workspace, orders_or_returns_have_errors, id) where deleting_at is null;
create index connection_by_driver on connection (workspace, driver, id) where deleting_at is null;
create index connection_by_store on connection (workspace, store_hash, id) where deleting_at is null;
create index connection_by_created on connection (workspace, created_at, id) where deleting_at is null;
create index connection_by_synced on connection (workspace, last_synced_at nulls first, id) where deleting_at is null;

-- How many connections a workspace has, so that a list of 100,000 need not be counted for each page.
create table connection_count (
  workspace text primary key references workspace,
  total     bigint not null check (total >= 0)
);
grant select, insert, update on connection_count to connector_app;
alter table connection_count enable row level security;
create policy tenant on connection_count using (workspace = current_workspace()) with check (workspace = current_workspace());

create function count_connection() returns trigger language plpgsql as $$
declare
  row_workspace text := coalesce(new.workspace, old.workspace);
  step int := (case when new.id is not null and new.deleting_at is null then 1 else 0 end)
            - (case when old.id is not null and old.deleting_at is null then 1 else 0 end);
begin
  if step <> 0 then
    insert into connector.connection_count (workspace, total) values (row_workspace, greatest(step, 0))
    on conflict (workspace) do update set total = connector.connection_count.total + step;
  end if;
  return null;
end
$$;
create trigger connection_counted after insert or delete or update of deleting_at on connection
  for each row execute function count_connection();

insert into connection_count (workspace, total) select workspace, count(*) from connection group by workspace;

-- A process outlives its connection: a deletion above all. It keeps the name it had.
alter table process drop constraint process_workspace_connection_id_fkey;
alter table process add column connection_name text;
alter table process add column started_by text; -- the id of the workspace's user; null: the service itself
update process set connection_name = (select name from connection where connection.id = process.connection_id);
create index process_unfinished_of_workspace on process (workspace, id desc) where status in ('queued', 'running', 'waiting');

-- How a user wants to see a list: columns in their order, sorting, filters.
create table list_view (
  id         bigint generated always as identity primary key,
  workspace  text not null references workspace,
  list       text not null check (list in ('connections', 'orders')),
  owner_id   text not null,   -- the workspace's id of the user who made it
  name       text not null check (length(name) between 1 and 100),
  published  boolean not null default false,
  columns    text[] not null,
  sort       text,            -- as in the list's address, such as -name; null: the list's own order
  filters    jsonb not null default '{}',
  version    bigint not null default 1,
  created_at timestamptz not null
);
create unique index list_view_name on list_view (workspace, list, owner_id, lower(name));
create index list_view_published on list_view (workspace, list) where published;
grant select, insert, update, delete on list_view to connector_app;
alter table list_view enable row level security;
create policy tenant on list_view using (workspace = current_workspace()) with check (workspace = current_workspace());

-- What needs a person. It is settled when its reason has passed, and read by each user for himself.
create table notification (
  id              bigint generated always as identity primary key,
  workspace       text not null references workspace,
  connection_id   bigint not null,
  connection_name text not null,
  level           text not null check (level in ('info', 'warning', 'error')),
  reason          text not null,        -- one of the service's reason codes
  at              timestamptz not null,
  settled_at      timestamptz,
  unique (workspace, id)
);
-- The same trouble is told once for as long as it lasts.
create unique index notification_open on notification (connection_id, reason) where settled_at is null;
create index notification_recent on notification (workspace, id desc);
create table notification_read (
  workspace       text not null,
  user_id         text not null,
  notification_id bigint not null,
  read_at         timestamptz not null,
  primary key (workspace, user_id, notification_id),
  foreign key (workspace, notification_id) references notification (workspace, id) on delete cascade
);
grant select, insert, update, delete on notification, notification_read to connector_app;
alter table notification enable row level security;
alter table notification_read enable row level security;
create policy tenant on notification using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on notification_read using (workspace = current_workspace()) with check (workspace = current_workspace());
