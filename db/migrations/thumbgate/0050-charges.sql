-- Charges as the payment processor has them, read back so that the ledger of what was sold can be compared with what was paid.
create table thumbgate.stripe_charges (
  id             text primary key,
  created_at     timestamptz not null,
  status         text not null check (status in ('succeeded', 'pending', 'failed')),
  -- minor units that were captured; 0 while nothing was
  captured_cents bigint not null check (captured_cents >= 0),
  -- ISO 4217, upper case
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  customer_id    text,
  -- the order of the revenue ledger that it paid, and when that stands there
  order_id       text,
  order_at       timestamptz,
  constraint stripe_charges_order check ((order_id is null) = (order_at is null)),
  -- an order is paid by one charge
  constraint stripe_charges_once unique (order_id)
);

create index stripe_charges_open on thumbgate.stripe_charges (created_at) where status = 'pending';
create index stripe_charges_unmatched on thumbgate.stripe_charges (customer_id, currency, captured_cents)
  where order_id is null and status = 'succeeded';
create index revenue_events_order on thumbgate.revenue_events (order_id);

-- How far charges were read. Stripe lists the newest first, so a reading that was interrupted goes on below its last page.
create table thumbgate.charge_readings (
  single       boolean primary key default true check (single),
  -- everything created until then was read
  read_through timestamptz,
  -- the newest charge of the reading that goes on, and the last one of its last page
  pass_newest  timestamptz,
  pass_cursor  text,
  succeeded_at timestamptz,
  -- of the last attempt, when it failed: what kind of refusal it was, never its words
  failed_at    timestamptz,
  failure      text,
  constraint charge_readings_pass check ((pass_newest is null) = (pass_cursor is null)),
  constraint charge_readings_failure check ((failed_at is null) = (failure is null))
);
insert into thumbgate.charge_readings default values;
