-- What is left of the quota of a store, which all instances share: it belongs to the store, so it has no
-- workspace. Nothing is known until the first answer with the headers.
create table store_quota (
  store_hash    text primary key check (store_hash ~ '^[a-z0-9]{1,32}$'),
  quota         int check (quota > 0),  -- calls in a window
  window_ms     int check (window_ms > 0),
  requests_left int,                    -- as we count; below zero when others use the quota too
  window_ends   timestamptz,
  in_flight     int not null,           -- calls whose answer is not here yet
  blocked_until timestamptz,            -- after a 429
  strikes       int not null default 0, -- how many in a row
  constraint known_or_not check ((quota is null) = (window_ends is null) and (quota is null) = (window_ms is null))
);
grant select, insert, update, delete on store_quota to connector_app;
