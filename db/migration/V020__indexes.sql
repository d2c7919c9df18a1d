-- A workspace's processes in the order in which they were queued, which programs can ask for.
create index process_queued on process (workspace, queued_at, id);

-- The same as connection_deleting.
drop index connection_being_deleted;
