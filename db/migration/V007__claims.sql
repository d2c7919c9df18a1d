-- A ticket opens the claim of one installation, of one generation, for one user. Kept by its hash.
create table setup_ticket (
  ticket_hash bytea primary key,
  store_hash  text not null references installation on delete cascade,
  generation  bigint not null,
  user_id     bigint not null,
  locale      text,
  framed      boolean not null,
  external    boolean not null, -- the install began outside of the control panel and ends there
  issued_at   timestamptz not null,
  used_at     timestamptz
);
create index setup_ticket_issued on setup_ticket (issued_at);
create index setup_ticket_store on setup_ticket (store_hash);

-- With its key an open page of ours asks what became of it, without a cookie. Kept by its hash.
create table page_key (
  key_hash    bytea primary key,
  store_hash  text not null references installation on delete cascade,
  generation  bigint not null,
  user_id     bigint not null,
  locale      text,
  framed      boolean not null,
  external    boolean not null,
  issued_at   timestamptz not null,
  ticket_at   timestamptz not null  -- when the page was last given a ticket
);
create index page_key_issued on page_key (issued_at);

-- The claim that a ticket began; a further START SETUP with the same ticket replaces it.
create table claim (
  id             bigint generated always as identity primary key,
  ticket_hash    bytea not null unique references setup_ticket on delete cascade,
  browser_hash   bytea not null unique,   -- of the cookie that binds the browser
  state_hash     bytea unique,            -- null once the callback has burned it
  store_hash     text not null references installation on delete cascade,
  generation     bigint not null,
  user_id        bigint not null,
  workspace      text not null,
  status         text not null check (status in ('started', 'signed-in', 'consent', 'connected', 'declined', 'refused', 'conflict', 'lost', 'ended')),
  workspace_user text,                    -- the id of the workspace's user, once signed in
  connection_id  bigint,
  started_at     timestamptz not null,
  ended_at       timestamptz
);
create index claim_store on claim (store_hash, status);
create index claim_started on claim (started_at);

grant select, insert, update, delete on setup_ticket, page_key, claim to connector_app;
