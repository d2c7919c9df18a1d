-- By it an import knows whether the lines of an order have changed, without reading them.
alter table shop_order add column lines_digest text;
-- What a connection's error flag, and the next import, look for.
create index shop_order_faulty on shop_order (workspace, connection_id)
  where status = 'error' or export_status = 'error';
create index shop_order_pending on shop_order (workspace, connection_id, remote_id)
  where status in ('not-imported', 'imported');
