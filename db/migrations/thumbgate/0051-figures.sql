-- The figures of the business, kept as the ledgers grow: for each quarter of an hour of UTC, and under '-infinity' for all time. What a row of
-- a ledger adds to them is said once, by the views; a trigger adds it in the transaction of the row.

-- `key`: what is counted, and by what it is told apart. `who`: somebody who is counted once. A fact has one of the two.
create view thumbgate.funnel_facts as
select e.id, e.at, e.customer_id, e.install_id, f.metric, f.key, f.who, 0::bigint as cents
from thumbgate.funnel_events e
cross join lateral (
  select
    coalesce(e.attribution->>'source', '') = 'cli' or coalesce(e.attribution->>'utmMedium', '') = 'operator_outreach'
      or e.event like '%outreach%' as by_operator,
    coalesce(e.attribution->>'acquisitionId', e.trace_id, e.attribution->>'visitorId', e.attribution->>'sessionId',
      nullif(e.install_id, 'unknown')) as journey
) made
cross join lateral (select coalesce(made.journey, e.metadata->>'orderId', e.evidence) as lead) known
cross join lateral (values
  ('event', true, jsonb_build_object('stage', e.stage, 'event', e.event), null),
  ('acquired', e.stage = 'acquisition', jsonb_build_object('isByOperator', made.by_operator,
    'Source', e.attribution->>'source', 'Campaign', e.attribution->>'utmCampaign', 'Creator', e.attribution->>'creator',
    'Community', e.attribution->>'community', 'PostId', e.attribution->>'postId', 'CommentId', e.attribution->>'commentId',
    'CampaignVariant', e.attribution->>'campaignVariant', 'OfferCode', e.attribution->>'offerCode'), null),
  ('lead', e.stage = 'acquisition', null, known.lead),
  ('lead.own', e.stage = 'acquisition' and not made.by_operator, null, known.lead),
  ('lead.byOperator', e.stage = 'acquisition' and made.by_operator, null, known.lead),
  ('acquired.journey', e.stage = 'acquisition', null, made.journey),
  ('payer', e.stage = 'paid', null, coalesce(e.customer_id, e.evidence))
) f (metric, applies, key, who)
where f.applies and (f.key is not null or f.who is not null);

create view thumbgate.revenue_facts as
select e.id, e.at, e.customer_id, e.install_id, f.metric, f.key, f.who, f.cents
from thumbgate.revenue_events e
cross join lateral (values
  ('order', jsonb_build_object('provider', e.provider, 'currency', e.currency,
    'Source', e.attribution->>'source', 'Campaign', e.attribution->>'utmCampaign', 'Creator', e.attribution->>'creator',
    'Community', e.attribution->>'community', 'PostId', e.attribution->>'postId', 'CommentId', e.attribution->>'commentId',
    'CampaignVariant', e.attribution->>'campaignVariant', 'OfferCode', e.attribution->>'offerCode',
    'ctaId', e.attribution->>'ctaId', 'landingPath', e.attribution->>'landingPath',
    'referrerHost', e.attribution->>'referrerHost'), null, coalesce(e.amount_cents, 0)),
  ('buyer', null, coalesce(e.customer_id, e.order_id), 0),
  ('ordered.journey', null, coalesce(e.attribution->>'acquisitionId', e.trace_id, e.attribution->>'visitorId',
    e.attribution->>'sessionId', nullif(e.install_id, 'unknown')), 0)
) f (metric, key, who, cents)
where e.status = 'paid' and (f.key is not null or f.who is not null);

-- Orders that a charge of the processor paid.
create view thumbgate.charge_facts as
select c.id, c.order_at as at, e.customer_id, e.install_id, 'confirmed' as metric, '{}'::jsonb as key, null::text as who,
  c.captured_cents as cents
from thumbgate.stripe_charges c
join thumbgate.revenue_events e on e.order_id = c.order_id and e.provider = 'stripe' and e.status = 'paid';

create view thumbgate.ledger_facts as
select at, customer_id, install_id, metric, key, who, cents from thumbgate.funnel_facts
union all select at, customer_id, install_id, metric, key, who, cents from thumbgate.revenue_facts
union all select at, customer_id, install_id, metric, key, who, cents from thumbgate.charge_facts;

create table thumbgate.ledger_counts (
  metric  text not null,
  quarter timestamptz not null check (quarter = '-infinity' or quarter = date_bin('15 minutes', quarter, 'epoch')),
  -- of the key, which callers can make longer than an index takes
  hash    bytea not null,
  key     jsonb not null,
  n       bigint not null,
  cents   bigint not null,
  primary key (quarter, metric, hash)
);

create table thumbgate.ledger_people (
  metric  text not null,
  quarter timestamptz not null check (quarter = '-infinity' or quarter = date_bin('15 minutes', quarter, 'epoch')),
  who     text not null,
  -- of the facts that tell of them
  n       bigint not null,
  primary key (quarter, metric, who)
);

-- Adds the facts of these rows (null: of all) of a view. How many different people there ever were is kept too. Rows are taken in one order, so
-- that two transactions do not wait for each other.
create function thumbgate.keep_facts(facts text, ids text[]) returns void language plpgsql as $$
begin
  execute format($query$
    with facts as materialized (
      select f.metric, f.key, f.who, f.cents, q.quarter
      from thumbgate.%I f
      cross join lateral (values ('-infinity'::timestamptz), (date_bin('15 minutes', f.at, 'epoch'))) q (quarter)
      where $1 is null or f.id = any($1::%s[])
    ), met as (
      select metric, quarter, who, count(*) as n from facts where who is not null group by metric, quarter, who
    ), kept as (
      insert into thumbgate.ledger_people (metric, quarter, who, n)
      select metric, quarter, who, n from met order by metric, quarter, who
      on conflict (quarter, metric, who) do update set n = ledger_people.n + excluded.n
      returning metric, quarter, who, n
    ), added as (
      select metric, quarter, key, count(*) as n, sum(cents) as cents from facts where key is not null group by metric, quarter, key
      union all
      select 'people', quarter, jsonb_build_object('kind', metric), count(*), 0 from kept join met using (metric, quarter, who)
      where quarter = '-infinity' and kept.n = met.n group by metric, quarter
    )
    insert into thumbgate.ledger_counts (metric, quarter, hash, key, n, cents)
    select metric, quarter, sha256(convert_to(key::text, 'UTF8')) as hash, key, n, cents from added order by metric, quarter, hash
    on conflict (quarter, metric, hash) do update set n = ledger_counts.n + excluded.n, cents = ledger_counts.cents + excluded.cents
  $query$, facts, case facts when 'charge_facts' then 'text' else 'bigint' end) using ids;
end
$$;

create function thumbgate.keep_added_facts() returns trigger language plpgsql as $$
begin
  -- A statement that found everything there already adds nothing.
  perform thumbgate.keep_facts(tg_argv[0], (select coalesce(array_agg(id::text), '{}') from added));
  return null;
end
$$;

create trigger funnel_events_figures after insert on thumbgate.funnel_events
  referencing new table as added for each statement execute function thumbgate.keep_added_facts('funnel_facts');
create trigger revenue_events_figures after insert on thumbgate.revenue_events
  referencing new table as added for each statement execute function thumbgate.keep_added_facts('revenue_facts');

-- A charge counts once it has found its order, which it keeps.
create function thumbgate.keep_confirmed() returns trigger language plpgsql as $$
begin
  perform thumbgate.keep_facts('charge_facts', array[new.id]);
  return null;
end
$$;
create trigger stripe_charges_figures after update on thumbgate.stripe_charges
  for each row when (old.order_id is null and new.order_id is not null) execute function thumbgate.keep_confirmed();

-- Payments that no order is known of; there are few, and each goes when its order comes.
create table thumbgate.orderless_payments (
  funnel_event_id bigint primary key references thumbgate.funnel_events (id),
  at              timestamptz not null,
  evidence        text,
  customer_id     text,
  install_id      text
);
create index orderless_payments_evidence on thumbgate.orderless_payments (evidence);

create function thumbgate.note_orderless() returns trigger language plpgsql as $$
begin
  insert into thumbgate.orderless_payments (funnel_event_id, at, evidence, customer_id, install_id)
  select id, at, evidence, customer_id, install_id from added
  where stage = 'paid' and not exists (select from thumbgate.revenue_events e where e.order_id = added.evidence);
  return null;
end
$$;
create trigger funnel_events_orderless after insert on thumbgate.funnel_events
  referencing new table as added for each statement execute function thumbgate.note_orderless();

create function thumbgate.forget_orderless() returns trigger language plpgsql as $$
begin
  delete from thumbgate.orderless_payments p using added where p.evidence = added.order_id;
  return null;
end
$$;
create trigger revenue_events_orderless after insert on thumbgate.revenue_events
  referencing new table as added for each statement execute function thumbgate.forget_orderless();

create index funnel_events_paid_time on thumbgate.funnel_events (at, id) where stage = 'paid';
create index revenue_events_paid_time on thumbgate.revenue_events (at, id) where status = 'paid';
create index revenue_events_install on thumbgate.revenue_events (install_id) where install_id is not null;

-- What the ledgers hold already.
select thumbgate.keep_facts(facts, null) from unnest(array['funnel_facts', 'revenue_facts', 'charge_facts']) facts;
insert into thumbgate.orderless_payments (funnel_event_id, at, evidence, customer_id, install_id)
select id, at, evidence, customer_id, install_id from thumbgate.funnel_events f
where stage = 'paid' and not exists (select from thumbgate.revenue_events e where e.order_id = f.evidence);
