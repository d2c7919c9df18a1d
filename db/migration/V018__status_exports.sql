-- What an order's status is to be in the shop: the newest wish for each order, and who is at it.
create table order_export (
  order_id    bigint primary key,
  workspace   text not null,
  shop_status smallint,         -- BigCommerce's id; null: nothing is to be sent
  wish        bigint not null,  -- counts up: only the newest is carried out
  busy_wish   bigint,           -- whose calls are under way
  busy_until  timestamptz,      -- a killed instance is not waited for any longer
  unique (workspace, order_id),
  foreign key (workspace, order_id) references shop_order (workspace, id) on delete cascade
);

grant select, insert, update, delete on order_export to connector_app;
alter table order_export enable row level security;
create policy tenant on order_export using (workspace = current_workspace()) with check (workspace = current_workspace());
