-- When a workspace let go of the store; whoever opens the app is told so until it is claimed anew.
alter table installation add column released_at timestamptz;

-- What is open is little, and asked for by every page of a workspace.
create index notification_open_of_workspace on notification (workspace, id) where settled_at is null;

-- The trail as the workspace reads it: in the order of time, and of one connection.
create index audit_event_at on audit_event (workspace, at, id);
create index audit_event_connection on audit_event (workspace, connection_id, id desc);

-- Connections that are being deleted: a handful at most, and asked for by every list of attributes.
create index connection_deleting on connection (workspace, id) where deleting_at is not null;
