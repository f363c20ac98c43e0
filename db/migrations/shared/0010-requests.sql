-- What the request path keeps: counters of rate limits, and idempotency keys with their stored replies. All of it expires.

-- One row per counter; keys are hashes. A row is taken over when its window has ended.
create table shared.throttle (
  key text primary key,
  used integer not null,
  window_ends_at timestamptz not null
);
create index throttle_ended on shared.throttle (window_ends_at);

-- One row per (system, principal, key), made before any work. `reply` is sealed; it is null while the first request is at work.
create table shared.idempotency_claims (
  id uuid primary key,
  api text not null,
  -- SHA-256 of who the key belongs to and of the key itself.
  owner_hash text not null,
  -- SHA-256 of method, path, query and body: another request under the same key is refused.
  request_hash text not null,
  -- Which holder owns the claim. A holder that outlived its lease finds another number here and must not commit.
  attempt integer not null default 1,
  lease_until timestamptz not null,
  reply text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  unique (api, owner_hash)
);
create index idempotency_claims_expired on shared.idempotency_claims (expires_at);

-- Results of the short transactions of an operation that waits for other companies; replayed when the request is repeated after a crash.
create table shared.idempotency_steps (
  claim_id uuid not null references shared.idempotency_claims (id) on delete cascade,
  name text not null,
  result text not null,
  primary key (claim_id, name)
);
