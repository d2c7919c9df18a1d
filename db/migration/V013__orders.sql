-- Who ordered: one customer of a workspace for each e-mail address, whatever the connection.
create table customer (
  id         bigint generated always as identity primary key,
  workspace  text not null references workspace,
  email      text not null check (email = lower(email) and length(email) between 1 and 320),
  first_name text,
  last_name  text,
  company    text,
  created_at timestamptz not null,
  unique (workspace, email),
  unique (workspace, id)
);

-- An order of a store, imported or in error: one row for each id in the shop.
create table shop_order (
  id            bigint generated always as identity primary key,
  workspace     text not null references workspace,
  connection_id bigint not null,
  remote_id     bigint not null,
  status        text not null check (status in ('not-imported', 'imported', 'complete', 'error', 'canceled')),
  fault         text,                         -- why it is in error, one of the reasons of the service
  fault_facts   jsonb not null default '{}',  -- what the reason's text names, such as the number of addresses
  notices       jsonb not null default '[]',
  shop_status   smallint,
  channel_id    bigint,
  customer_id   bigint,
  currency      text,
  total_inc_tax numeric,
  total_ex_tax  numeric,
  ordered_at    timestamptz,
  modified_at   timestamptz,                  -- in the shop
  attributes    jsonb not null default '{}',  -- by the field of the standard attributes
  export_status text check (export_status in ('being-exported', 'exported', 'no-changes', 'error')),
  export_fault  text,
  created_at    timestamptz not null,         -- when we met it first
  imported_at   timestamptz,                  -- when its content last changed here
  version       bigint not null default 1,
  unique (connection_id, remote_id),
  unique (workspace, id),
  constraint fault_with_error check ((status = 'error') = (fault is not null)),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade,
  foreign key (workspace, customer_id) references customer (workspace, id)
);
create index shop_order_customer on shop_order (customer_id) where customer_id is not null;

create table shop_order_line (
  order_id      bigint not null,
  workspace     text not null,
  position      int not null,
  type          text not null check (type in ('line-item', 'shipping', 'discount', 'payment', 'redeem-voucher', 'service')),
  remote_id     bigint,
  sku           text,
  name          text not null,
  quantity      numeric not null,
  price_ex_tax  numeric not null,
  price_inc_tax numeric not null,
  tax_rate      numeric,                      -- percent; null: unknown
  total_tax     numeric not null,
  discount_net  numeric not null default 0,   -- of the whole line
  coupon_name   text,
  coupon_code   text,
  attributes    jsonb not null default '{}',
  primary key (order_id, position),
  foreign key (workspace, order_id) references shop_order (workspace, id) on delete cascade
);

-- How far the import of a connection's orders is.
create table order_import (
  connection_id    bigint primary key,
  workspace        text not null,
  interval_minutes smallint check (interval_minutes in (2, 5, 10, 15, 20, 30, 60)), -- null: never by itself
  watermark        timestamptz,  -- by BigCommerce's clock: what changed before it is here
  filters          text,         -- the filters that the watermark holds for
  last_success_at  timestamptz,
  run_process_id   bigint,       -- the run under way, and the place it reached
  run_state        jsonb,
  version          bigint not null default 1,
  unique (workspace, connection_id),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);

-- How many orders of each status a connection has: lists, lights and the error flag need not count them.
create table order_count (
  workspace     text not null,
  connection_id bigint not null,
  status        text not null,
  total         bigint not null,
  primary key (workspace, connection_id, status),
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);

create function count_orders() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into connector.order_count as c (workspace, connection_id, status, total)
    select workspace, connection_id, status, count(*) from added group by 1, 2, 3 order by 1, 2, 3
    on conflict (workspace, connection_id, status) do update set total = c.total + excluded.total;
  end if;
  if tg_op <> 'INSERT' then
    update connector.order_count c set total = c.total - gone.total
    from (select workspace, connection_id, status, count(*) as total from removed group by 1, 2, 3) gone
    where (c.workspace, c.connection_id, c.status) = (gone.workspace, gone.connection_id, gone.status);
  end if;
  return null;
end
$$;
create trigger orders_counted_in after insert on shop_order
  referencing new table as added for each statement execute function count_orders();
create trigger orders_counted_on after update on shop_order
  referencing old table as removed new table as added for each statement execute function count_orders();
create trigger orders_counted_out after delete on shop_order
  referencing old table as removed for each statement execute function count_orders();

grant select, insert, update, delete on customer, shop_order, shop_order_line, order_import, order_count to connector_app;
alter table customer enable row level security;
alter table shop_order enable row level security;
alter table shop_order_line enable row level security;
alter table order_import enable row level security;
alter table order_count enable row level security;
create policy tenant on customer using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on shop_order using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on shop_order_line using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on order_import using (workspace = current_workspace()) with check (workspace = current_workspace());
create policy tenant on order_count using (workspace = current_workspace()) with check (workspace = current_workspace());
