-- The ledgers of the business: what led to a sale, and what was sold. They belong to the installation; a customer sees only what carries
-- its own id.
create table thumbgate.funnel_events (
  id          bigint primary key generated always as identity,
  at          timestamptz not null,
  stage       text not null check (stage in ('acquisition', 'activation', 'paid')),
  event       text not null,
  -- what it was seen by: a checkout session, an order, a key's fingerprint
  evidence    text,
  customer_id text,
  install_id  text,
  trace_id    text,
  -- the attribution columns that are known
  attribution jsonb not null default '{}',
  metadata    jsonb not null default '{}'
);

-- A provider may tell of one purchase several times; it is one event.
create unique index funnel_events_paid on thumbgate.funnel_events (event, evidence) where stage = 'paid';
create index funnel_events_time on thumbgate.funnel_events (at, id);
create index funnel_events_customer on thumbgate.funnel_events (customer_id) where customer_id is not null;
create index funnel_events_install on thumbgate.funnel_events (install_id) where install_id is not null;
create trigger funnel_events_insert_only before update or delete on thumbgate.funnel_events
  for each row execute function shared.insert_only();
create trigger funnel_events_keep before truncate on thumbgate.funnel_events
  for each statement execute function shared.insert_only();

create table thumbgate.revenue_events (
  id                 bigint primary key generated always as identity,
  at                 timestamptz not null,
  provider           text not null check (provider in ('stripe', 'github_marketplace')),
  event              text not null,
  status             text not null check (status in ('paid', 'cancelled', 'changed')),
  order_id           text not null,
  evidence           text,
  customer_id        text,
  install_id         text,
  trace_id           text,
  -- minor units of the currency; null: the provider did not say
  amount_cents       bigint check (amount_cents >= 0),
  -- ISO 4217, upper case
  currency           text check (currency ~ '^[A-Z]{3}$'),
  recurring_interval text,
  attribution        jsonb not null default '{}',
  metadata           jsonb not null default '{}',
  constraint revenue_events_amount check ((amount_cents is null) = (currency is null)),
  constraint revenue_events_once unique (provider, order_id, status)
);

create index revenue_events_time on thumbgate.revenue_events (at, id);
create index revenue_events_customer on thumbgate.revenue_events (customer_id) where customer_id is not null;
create trigger revenue_events_insert_only before update or delete on thumbgate.revenue_events
  for each row execute function shared.insert_only();
create trigger revenue_events_keep before truncate on thumbgate.revenue_events
  for each statement execute function shared.insert_only();
