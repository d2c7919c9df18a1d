-- What the store last said is kept beside what is shown: where the two differ, somebody adapted it.
alter table attribute_element
  add column parent_key        text,    -- the element above it in a tree
  add column mirrored_en       text,    -- the store's name; null: the store never had it
  add column mirrored_de       text,
  add column mirrored_position int,
  add column mirrored_id       bigint;  -- one of the store's ids, where the key is not the id itself
update attribute_element
set mirrored_en = name_en, mirrored_de = name_de, mirrored_position = position where mirrored;

alter table attribute
  add column mirror        text check (mirror in ('custom-field', 'option')), -- null: a standard attribute
  add column mirrored      boolean not null default false,  -- true: the store has it
  add column mirrored_en   text,
  add column mirrored_de   text,
  add column mirrored_id   bigint,
  add column mirrored_as   jsonb,   -- the type and the limits that it was created with
  add column mirrored_unit text,
  add constraint mirror_has_a_name check ((mirror is null) = (mirrored_en is null));
update attribute set mirrored_unit = unit;
create index attribute_mirror on attribute (connection_id, mirror) where mirror is not null;

-- How far a synchronisation has read the products of a store, and the names that it met until there.
create table catalog_pass (
  connection_id bigint primary key,
  workspace     text not null,
  process_id    bigint not null,
  place         bigint not null,  -- the id of the last product that was read
  unique (workspace, connection_id),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);
create table catalog_name (
  connection_id bigint not null,
  workspace     text not null,
  kind          text not null check (kind in ('custom-field', 'option', 'value')),
  option_name   text not null,    -- of a value; otherwise empty
  name          text not null,
  id            bigint,           -- the smallest of the store's ids with this name; null: it has none
  primary key (connection_id, kind, option_name, name),
  foreign key (workspace, connection_id) references catalog_pass (workspace, connection_id) on delete cascade
);

-- When each connection is synchronised by itself. Outside the tenants' policies, as store_holder is.
create table daily_synchronisation (
  connection_id bigint primary key references connection on delete cascade,
  workspace     text not null,
  next_at       timestamptz not null
);
create index daily_synchronisation_next on daily_synchronisation (next_at);

-- The first time comes half a day to a day after the creation, spread by the connection's id.
create function plan_daily_synchronisation() returns trigger language plpgsql as $$
begin
  insert into connector.daily_synchronisation (connection_id, workspace, next_at)
  values (new.id, new.workspace, new.created_at + interval '12 hours' + new.id * 487 % 720 * interval '1 minute');
  return null;
end
$$;
create trigger daily_synchronisation_planned after insert on connection
  for each row execute function plan_daily_synchronisation();
insert into daily_synchronisation (connection_id, workspace, next_at)
select id, workspace, now() + id * 487 % 1440 * interval '1 minute' from connection;

grant select, insert, update, delete on catalog_pass, catalog_name, daily_synchronisation to connector_app;
alter table catalog_pass enable row level security;
alter table catalog_name enable row level security;
create policy tenant on catalog_pass using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on catalog_name using (workspace = current_workspace()) with check (workspace = current_workspace());
