-- One synchronisation or import run, as the user sees it.
create table process (
  id            bigint generated always as identity primary key,
  workspace     text not null references workspace,
  connection_id bigint not null,
  kind          text not null check (kind in ('synchronisation', 'import', 'deletion')),
  status        text not null check (status in ('queued', 'running', 'waiting', 'succeeded', 'failed', 'cancelled')),
  step          text,                 -- what it is at, one of the kind's step names
  steps_done    int not null default 0,
  steps_total   int not null,
  counts        jsonb not null default '{}',
  notices       jsonb not null default '[]',
  error         text,                 -- why it failed or waits, one of the service's reason codes
  attempts      int not null default 0,
  queued_at     timestamptz not null,
  started_at    timestamptz,
  ended_at      timestamptz,
  foreign key (workspace, connection_id) references connection (workspace, id) on delete cascade
);
create index process_connection on process (workspace, connection_id, id desc);
create index process_recent on process (workspace, id desc);
-- One run of a kind at a time for each connection, in all instances.
create unique index process_unfinished on process (connection_id, kind) where status in ('queued', 'running', 'waiting');

-- db-scheduler's own table (version 16), one row for each execution that is due or running
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

grant select, insert, update, delete on process, scheduled_tasks to connector_app;
alter table process enable row level security;
create policy tenant on process using (workspace = current_workspace()) with check (workspace = current_workspace());
