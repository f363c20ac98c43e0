-- What pages and command lines tell of their use. Nothing in it is trusted: anybody may send it.
create table thumbgate.telemetry_events (
  id             bigint primary key generated always as identity,
  received_at    timestamptz not null,
  client_type    text not null,
  event_type     text not null,
  visitor_id     text,
  session_id     text,
  acquisition_id text,
  trace_id       text,
  install_id     text,
  -- everything else that is known, by name
  details        jsonb not null
);

create index telemetry_events_time on thumbgate.telemetry_events (received_at, id);
create index telemetry_events_install on thumbgate.telemetry_events (install_id, received_at) where install_id is not null;
create trigger telemetry_events_insert_only before update or delete on thumbgate.telemetry_events
  for each row execute function shared.insert_only();
create trigger telemetry_events_keep before truncate on thumbgate.telemetry_events
  for each statement execute function shared.insert_only();

-- The same, counted for each quarter of an hour of UTC: the days of every time zone begin with one.
create table thumbgate.telemetry_counts (
  quarter timestamptz not null check (extract(epoch from quarter)::bigint % 900 = 0),
  metric  text not null,
  key     text not null,
  n       bigint not null,
  primary key (quarter, metric, key)
);

-- Who was there in a quarter of an hour: ids that are counted once however long the window is.
create table thumbgate.telemetry_ids (
  quarter timestamptz not null check (extract(epoch from quarter)::bigint % 900 = 0),
  kind    text not null,
  id      text not null,
  primary key (quarter, kind, id)
);

-- Pings that could not be read: one row an hour, whatever is sent.
create table thumbgate.telemetry_rejections (
  hour              timestamptz primary key,
  n                 bigint not null,
  last_diagnosed_at timestamptz
);
