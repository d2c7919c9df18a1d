-- What has ended long ago is erased: found by the time it ended, in each workspace by itself.
create index process_ended on process (workspace, ended_at) where ended_at is not null;
create index notification_settled on notification (workspace, settled_at) where settled_at is not null;
-- Who has read a notification goes with it.
create index notification_read_by on notification_read (workspace, notification_id);
