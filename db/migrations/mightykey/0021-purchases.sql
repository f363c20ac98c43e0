-- Credits bought. A purchase is pending from before the gateway is asked until its answer is known.
create table mightykey.purchases (
  -- also the idempotency key for the gateway
  id                uuid primary key,
  org_id            uuid not null references mightykey.organizations (id),
  user_id           uuid not null references mightykey.users (id),
  api_key_id        uuid,
  ip                text,
  -- US cents; a dollar buys a credit
  amount_cents      integer not null check (amount_cents > 0),
  gateway           text not null check (gateway in ('stripe', 'simulated')),
  payment_method_id text,
  -- the same for every repetition of one request under an idempotency key
  request_key       text,
  status            text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
  payment_intent_id text check (status <> 'succeeded' or payment_intent_id is not null),
  -- why it failed, as the buyer is told
  failure           text,
  created_at        timestamptz not null,
  settled_at        timestamptz,
  constraint purchases_org_id unique (org_id, id),
  constraint purchases_api_key foreign key (org_id, api_key_id) references mightykey.api_keys (org_id, id)
);

create unique index purchases_request on mightykey.purchases (org_id, request_key) where status = 'pending';
create index purchases_request_key on mightykey.purchases (org_id, request_key, created_at);

-- A purchase is granted once, whatever happens.
create unique index credit_ledger_purchase on mightykey.credit_ledger (org_id, reference) where type = 'purchase';
