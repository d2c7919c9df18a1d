-- What happened to a store before a workspace had it is seen by whoever acts for no workspace.
create policy service_reads on audit_event for select using (workspace is null and current_workspace() is null);
