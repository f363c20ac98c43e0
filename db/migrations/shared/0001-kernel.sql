-- What the kernel keeps for every system. `shared.migrations` itself is made by the migrator, before the first file.

-- For ledgers and event logs:
--   create trigger insert_only before update or delete on mightykey.ledger for each row execute function shared.insert_only();
create function shared.insert_only() returns trigger language plpgsql as $$
begin
  raise exception '%.% is insert-only: % is refused', tg_table_schema, tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;

-- One row per outgoing event, written in the transaction that caused it. Delivery marks it; it is kept for 30 days after that.
create table shared.outbox (
  id uuid primary key,
  -- The order events were written in; a gap is a transaction that rolled back.
  sequence bigint generated always as identity,
  api text not null,
  tenant_id text not null,
  type text not null,
  payload jsonb not null,
  livemode boolean not null default true,
  created_at timestamptz not null default now(),
  delivered_at timestamptz
);
create index outbox_waiting on shared.outbox (sequence) where delivered_at is null;
create index outbox_delivered on shared.outbox (delivered_at) where delivered_at is not null;

-- Demo data is made once per system, also when it is deleted afterwards.
create table shared.seeds (
  api text primary key,
  seeded_at timestamptz not null default now()
);
