-- Deliveries of outgoing events: one row per event and endpoint. Endpoints belong to the systems, which keep them in their own tables.
create table shared.webhook_deliveries (
  -- what receivers see with every try
  id uuid primary key,
  event_id uuid not null references shared.outbox (id) on delete cascade,
  api text not null,
  endpoint_id text not null,
  -- dropped: the endpoint was removed or switched off before it was delivered
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed', 'dropped')),
  -- tries that ended
  attempts integer not null default 0,
  -- longer than a try may take, so that two workers never try at the same time
  lease_until timestamptz,
  last_status integer,
  last_error text,
  created_at timestamptz not null default now(),
  last_tried_at timestamptz,
  constraint webhook_deliveries_once unique (event_id, endpoint_id)
);
create index webhook_deliveries_waiting on shared.webhook_deliveries (api, endpoint_id) where state = 'waiting';
