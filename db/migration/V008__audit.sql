-- Who did what, when. Rows can be added, not changed; they outlive what they speak of.
create table audit_event (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  actor_kind    text not null check (actor_kind in ('store-user', 'workspace-user', 'service')),
  actor_id      text,
  workspace     text,
  store_hash    text,
  connection_id bigint,
  event         text not null,
  detail        jsonb not null default '{}'
);
create index audit_event_workspace on audit_event (workspace, id desc);
create index audit_event_store on audit_event (store_hash, id);

grant select, insert on audit_event to connector_app;
alter table audit_event enable row level security;
create policy tenant_reads on audit_event for select using (workspace = current_workspace());
create policy service_writes on audit_event for insert with check (workspace is null or workspace = current_workspace());
