-- Who may call: the keys of customers, and what became of a customer's provider events.
create schema if not exists thumbgate;

create table thumbgate.api_keys (
  -- what a presented key is found by
  key_sha256        text primary key check (key_sha256 ~ '^[0-9a-f]{64}$'),
  -- the key itself, so that the same one can be handed out again
  key_sealed        text not null,
  -- the tenant; `installation` belongs to the admin key and has no row here
  customer_id       text not null check (customer_id <> 'installation'),
  active            boolean not null default true,
  usage_count       bigint not null default 0 check (usage_count >= 0),
  -- null: unlimited
  remaining_credits bigint check (remaining_credits >= 0),
  install_id        text,
  source            text not null,
  created_at        timestamptz not null,
  disabled_at       timestamptz,
  constraint api_keys_disabled check (active = (disabled_at is null))
);

-- At most one key of a customer can be used, also when two requests make one at the same time.
create unique index api_keys_active on thumbgate.api_keys (customer_id) where active;
create index api_keys_customer on thumbgate.api_keys (customer_id, created_at);

-- The admin key of an installation that shows demo data and has none configured. Only one, and only its hash.
create table thumbgate.demo_admin (
  single     boolean primary key default true check (single),
  key_sha256 text not null,
  created_at timestamptz not null
);

-- Events of payment providers that were handled, with the answer that a repetition gets.
create table thumbgate.webhook_receipts (
  provider    text not null check (provider in ('stripe', 'github')),
  event_key   text not null,
  received_at timestamptz not null,
  answer      jsonb not null,
  primary key (provider, event_key)
);
