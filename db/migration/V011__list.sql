-- The list of connections can also be sorted by the store's name.
create index connection_by_store_name on connection (workspace, store_name nulls first, id) where deleting_at is null;

-- A search looks at names and hashes: they stand in one index, so that it reads no rows.
drop index connection_by_name;
create index connection_by_name on connection (workspace, name, id) include (store_hash) where deleting_at is null;
