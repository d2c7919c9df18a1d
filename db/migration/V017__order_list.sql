-- The list of orders: each order of it, and each choice by connection or status, is read from an index
-- alone, from either end. Within a connection and a status the newest order of the shop comes first.
create index shop_order_by_date on shop_order (workspace, ordered_at nulls first, id);
create index shop_order_by_remote_id on shop_order (workspace, remote_id, id);
create index shop_order_by_status on shop_order (workspace, status, ordered_at nulls first, id);
create index shop_order_by_connection on shop_order (workspace, connection_id, ordered_at nulls first, id);

-- What is being deleted is not listed any more; mostly there is none.
create index connection_being_deleted on connection (workspace, id) where deleting_at is not null;

-- What somebody has to look at: few of many.
create index shop_order_to_mend on shop_order (workspace, id) include (connection_id)
  where status = 'error' or export_status = 'error';

-- The list of errors has views, too.
alter table list_view drop constraint list_view_list_check;
alter table list_view add constraint list_view_list_check check (list in ('connections', 'orders', 'order-errors'));
