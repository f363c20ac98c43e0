-- Users, organisations and what belongs to both: memberships, sessions, API keys, the credit ledger, the audit log.
create schema if not exists mightykey;

create table mightykey.users (
  id            uuid primary key,
  -- as it was entered, without the spaces around it
  email         text not null,
  -- what makes two addresses the same: trimmed, lower-cased
  email_key     text not null,
  name          text not null,
  password_hash text not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint users_email_key unique (email_key)
);

create table mightykey.organizations (
  id                     uuid primary key,
  name                   text not null,
  -- compared byte by byte, so that the index below also serves the search for the next free number
  slug                   text collate "C" not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  logo_url               text,
  subscription_tier      text not null default 'free'
                         check (subscription_tier in ('free', 'starter', 'pro', 'business', 'enterprise')),
  stripe_customer_id     text,
  stripe_subscription_id text,
  settings               jsonb not null default '{}',
  constitution_version   integer not null default 1,
  autonomy_level         text not null default 'assist' check (autonomy_level in ('observe', 'assist', 'act', 'autopilot')),
  -- = the sum of this organisation's ledger; changed only together with a ledger row, under this row's lock
  credit_balance         numeric(18, 4) not null default 0,
  max_seats              integer not null check (max_seats > 0),
  suspended_at           timestamptz,
  suspended_reason       text,
  created_by             uuid not null references mightykey.users (id),
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  deleted_at             timestamptz,
  is_active              boolean not null generated always as (suspended_at is null and deleted_at is null) stored
);

-- A deleted organisation frees its slug.
create unique index organizations_slug on mightykey.organizations (slug) where deleted_at is null;

create table mightykey.memberships (
  org_id     uuid not null references mightykey.organizations (id),
  user_id    uuid not null references mightykey.users (id),
  role       text not null check (role in ('owner', 'admin', 'member', 'viewer')),
  created_at timestamptz not null,
  primary key (org_id, user_id)
);

create index memberships_user on mightykey.memberships (user_id);

create table mightykey.sessions (
  id              uuid primary key,
  token_hash      text not null,
  user_id         uuid not null references mightykey.users (id) on delete cascade,
  active_org_id   uuid,
  created_at      timestamptz not null,
  idle_expires_at timestamptz not null,
  expires_at      timestamptz not null,
  constraint sessions_token_hash unique (token_hash),
  -- Only an organisation the user belongs to can be the active one; leaving it leaves the session without.
  constraint sessions_active_org foreign key (active_org_id, user_id)
    references mightykey.memberships (org_id, user_id) on delete set null (active_org_id)
);

create index sessions_user on mightykey.sessions (user_id);
create index sessions_active_org on mightykey.sessions (active_org_id, user_id);
create index sessions_idle_expires on mightykey.sessions (idle_expires_at);

create table mightykey.password_reset_tokens (
  id         uuid primary key,
  user_id    uuid not null references mightykey.users (id) on delete cascade,
  token_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint password_reset_tokens_token_hash unique (token_hash)
);

create index password_reset_tokens_user on mightykey.password_reset_tokens (user_id);
create index password_reset_tokens_expires on mightykey.password_reset_tokens (expires_at);

create table mightykey.api_keys (
  id           uuid primary key,
  org_id       uuid not null references mightykey.organizations (id),
  user_id      uuid not null references mightykey.users (id),
  mode         text not null check (mode in ('live', 'test')),
  name         text,
  key_hash     text not null,
  -- the first twelve characters, to tell keys apart in lists
  prefix       text not null,
  created_at   timestamptz not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  constraint api_keys_key_hash unique (key_hash),
  constraint api_keys_org_id unique (org_id, id)
);

create index api_keys_user on mightykey.api_keys (user_id);

create table mightykey.credit_ledger (
  id            uuid primary key,
  org_id        uuid not null references mightykey.organizations (id),
  run_id        uuid,
  type          text not null check (type in ('signup_grant', 'purchase', 'usage', 'refund', 'adjustment')),
  amount        numeric(18, 4) not null,
  balance_after numeric(18, 4) not null,
  description   text not null,
  -- what the entry is about, e.g. a purchase id
  reference     text,
  created_at    timestamptz not null,
  constraint credit_ledger_org_id unique (org_id, id)
);

create index credit_ledger_history on mightykey.credit_ledger (org_id, created_at, id);
-- The grant for signing up is given once, whatever happens.
create unique index credit_ledger_signup_grant on mightykey.credit_ledger (org_id) where type = 'signup_grant';

create trigger credit_ledger_insert_only before update or delete on mightykey.credit_ledger
  for each row execute function shared.insert_only();
create trigger credit_ledger_keep before truncate on mightykey.credit_ledger
  for each statement execute function shared.insert_only();

create table mightykey.audit_log (
  id            uuid primary key,
  -- null: about an account, not an organisation
  org_id        uuid references mightykey.organizations (id),
  actor_user_id uuid references mightykey.users (id),
  api_key_id    uuid,
  action        text not null,
  target_type   text not null,
  target_id     text,
  ip            text,
  at            timestamptz not null,
  metadata      jsonb not null default '{}',
  constraint audit_log_api_key foreign key (org_id, api_key_id) references mightykey.api_keys (org_id, id)
);

create index audit_log_org on mightykey.audit_log (org_id, at);
create index audit_log_actor on mightykey.audit_log (actor_user_id, at);

create trigger audit_log_insert_only before update or delete on mightykey.audit_log
  for each row execute function shared.insert_only();
create trigger audit_log_keep before truncate on mightykey.audit_log
  for each statement execute function shared.insert_only();
