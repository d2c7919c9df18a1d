-- connection_id is null for what a workspace has once, whatever the number of its connections.
create table attribute (
  id                     bigint generated always as identity primary key,
  workspace              text not null references workspace,
  connection_id          bigint,
  key                    text not null,
  entity                 text not null check (entity in ('offer', 'order', 'order_line_item', 'shipment')),
  field                  text not null,
  name_en                text not null,
  name_de                text not null,
  data_type              text not null,
  configuration          text,
  dimension              text,
  unit_source            text,
  unit                   text,           -- filled in from the store's profile by the synchronisation
  changeable_per_variant boolean not null,
  min_length             int,
  max_length             int,
  min_value              numeric,
  max_value              numeric,
  "precision"            smallint,
  read_only              boolean not null,
  multi_language         boolean not null,
  multi_scope            boolean not null,
  sensitive              boolean not null,
  direction              text not null check (direction in ('import', 'export', 'both')),
  bigcommerce_path       text,
  bigcommerce_variant_path text,
  created_at             timestamptz not null,
  unique (workspace, key),
  unique (workspace, id),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);
create index attribute_connection on attribute (workspace, connection_id, id);

-- The values that an attribute with a closed list can take; key is the value at BigCommerce.
create table attribute_element (
  attribute_id bigint not null,
  workspace    text not null,
  key          text not null,
  name_en      text not null,
  name_de      text not null,
  position     int not null,
  mirrored     boolean not null,  -- true: comes from the store and follows it
  primary key (attribute_id, key),
  foreign key (workspace, attribute_id) references attribute (workspace, id) on delete cascade
);

create table attribute_group (
  id            bigint generated always as identity primary key,
  workspace     text not null references workspace,
  connection_id bigint not null,
  key           text not null,
  entity        text not null,
  name_en       text not null,
  name_de       text not null,
  position      int not null,
  created_at    timestamptz not null,
  unique (workspace, key),
  unique (workspace, id),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);
create index attribute_group_connection on attribute_group (workspace, connection_id, position);

create table attribute_set (
  id            bigint generated always as identity primary key,
  workspace     text not null references workspace,
  connection_id bigint not null,
  key           text not null,
  entity        text not null,
  name_en       text not null,
  name_de       text not null,
  created_at    timestamptz not null,
  unique (workspace, key),
  unique (workspace, id),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);
create index attribute_set_connection on attribute_set (workspace, connection_id, id);

-- A set lists its attributes, each in one group and required or not.
create table attribute_set_member (
  set_id       bigint not null,
  attribute_id bigint not null,
  group_id     bigint not null,
  workspace    text not null,
  required     boolean not null,
  position     int not null,
  primary key (set_id, attribute_id),
  foreign key (workspace, set_id) references attribute_set (workspace, id) on delete cascade,
  foreign key (workspace, attribute_id) references attribute (workspace, id) on delete cascade,
  foreign key (workspace, group_id) references attribute_group (workspace, id) on delete cascade
);
create index attribute_set_member_attribute on attribute_set_member (attribute_id);
create index attribute_set_member_group on attribute_set_member (group_id);

grant select, insert, update, delete on attribute, attribute_element, attribute_group, attribute_set, attribute_set_member to connector_app;
alter table attribute enable row level security;
alter table attribute_element enable row level security;
alter table attribute_group enable row level security;
alter table attribute_set enable row level security;
alter table attribute_set_member enable row level security;
create policy tenant on attribute using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on attribute_element using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on attribute_group using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on attribute_set using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on attribute_set_member using (workspace = current_workspace()) with check (workspace = current_workspace());
