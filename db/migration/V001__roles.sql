-- The service works as connector_app, which owns nothing, so that row-level security binds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'connector_app') then
    begin
      create role connector_app nologin;
    exception when duplicate_object or unique_violation then
      null; -- another database of this server was quicker: roles belong to the whole server
    end;
  end if;
  if not pg_has_role(current_user, 'connector_app', 'SET') then
    execute format('grant connector_app to %I', current_user);
  end if;
end
$$;

grant usage on schema connector to connector_app;

-- The workspace that the running transaction acts for; null outside of one, and null finds nothing.
create function current_workspace() returns text language sql stable
  return nullif(current_setting('connector.workspace', true), '');
