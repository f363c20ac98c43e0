-- Tenants, the people in their teams, the credentials of both, and what belongs to a tenant as a whole.
create schema if not exists retivo;

create table retivo.tenants (
  id                     uuid primary key,
  name                   text not null check (name <> ''),
  slug                   text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  -- milestones, segments, thresholds, approval mode: checked where it is written
  config                 jsonb not null default '{}' check (jsonb_typeof(config) = 'object'),
  plan_tier              text not null check (plan_tier in ('free', 'starter', 'growth', 'scale')),
  plan_status            text not null default 'active'
                         check (plan_status in ('active', 'trialing', 'past_due', 'canceled')),
  -- since when it is what it is: a payment may be late for a while before anything stops
  plan_status_at         timestamptz not null,
  -- users of either mode that are looked after automatically; null = all of them
  tracked_user_limit     integer check (tracked_user_limit >= 0),
  kill_switch_active     boolean not null default false,
  kill_switch_at         timestamptz,
  shadow_mode_until      timestamptz,
  onboarding_completed   boolean not null default false,
  stripe_customer_id     text,
  stripe_subscription_id text,
  created_at             timestamptz not null,
  constraint tenants_slug unique (slug),
  constraint tenants_stripe_customer unique (stripe_customer_id)
);

-- People. One person may belong to several teams.
create table retivo.accounts (
  id         uuid primary key,
  -- trimmed, lower-cased
  email      text not null check (email = lower(btrim(email)) and email <> ''),
  name       text,
  created_at timestamptz not null,
  constraint accounts_email unique (email)
);

create table retivo.team_members (
  id         uuid primary key,
  tenant_id  uuid not null references retivo.tenants (id),
  account_id uuid not null references retivo.accounts (id),
  role       text not null check (role in ('admin', 'editor', 'viewer')),
  created_at timestamptz not null,
  constraint team_members_tenant_id unique (tenant_id, id),
  constraint team_members_account unique (tenant_id, account_id)
);

create index team_members_account_id on retivo.team_members (account_id);

create table retivo.team_invitations (
  id          uuid primary key,
  tenant_id   uuid not null references retivo.tenants (id),
  email       text not null check (email = lower(btrim(email)) and email <> ''),
  role        text not null check (role in ('admin', 'editor', 'viewer')),
  token_hash  text not null,
  -- the e-mail address of whoever invited, or the label of their key
  invited_by  text not null,
  expires_at  timestamptz not null,
  accepted_at timestamptz,
  created_at  timestamptz not null,
  constraint team_invitations_tenant_id unique (tenant_id, id),
  constraint team_invitations_token_hash unique (token_hash)
);

-- Inviting an address again replaces the invitation that waits.
create unique index team_invitations_pending on retivo.team_invitations (tenant_id, email) where accepted_at is null;

create table retivo.api_keys (
  id           uuid primary key,
  tenant_id    uuid not null references retivo.tenants (id),
  -- whom the key acts for; null: for nobody in particular
  account_id   uuid references retivo.accounts (id),
  -- the first twelve characters, to tell keys apart in lists
  prefix       text not null,
  key_hash     text not null,
  label        text,
  mode         text not null check (mode in ('live', 'test')),
  -- {"role": "admin" | "editor" | "viewer" | null, "ingest": boolean}; anything else grants nothing
  scope        jsonb not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  created_at   timestamptz not null,
  constraint api_keys_tenant_id unique (tenant_id, id),
  constraint api_keys_key_hash unique (key_hash)
);

create index api_keys_account on retivo.api_keys (account_id);

create table retivo.sessions (
  id         uuid primary key,
  account_id uuid not null references retivo.accounts (id),
  -- null: of somebody who belongs to no team yet, and may only join one
  tenant_id  uuid,
  token_hash text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  constraint sessions_token_hash unique (token_hash),
  -- Leaving a team ends the sessions in it.
  constraint sessions_member foreign key (tenant_id, account_id)
    references retivo.team_members (tenant_id, account_id) on delete cascade
);

create index sessions_member on retivo.sessions (tenant_id, account_id);
create index sessions_account on retivo.sessions (account_id);
create index sessions_expires on retivo.sessions (expires_at);

create table retivo.brand_contexts (
  tenant_id           uuid primary key references retivo.tenants (id),
  product_description text,
  tone_guidelines     text,
  things_to_mention   text[],
  things_to_avoid     text[],
  updated_at          timestamptz not null
);

create table retivo.audit_log (
  id        uuid primary key,
  tenant_id uuid not null references retivo.tenants (id),
  -- an e-mail address, the label of a key, `operator`, `policy` or `billing`
  actor     text not null,
  action    text not null,
  -- what it was done to, e.g. `member 0198…`
  target    text not null,
  data      jsonb not null default '{}',
  at        timestamptz not null,
  constraint audit_log_tenant_id unique (tenant_id, id)
);

create index audit_log_history on retivo.audit_log (tenant_id, at, id);

create trigger audit_log_insert_only before update or delete on retivo.audit_log
  for each row execute function shared.insert_only();
create trigger audit_log_keep before truncate on retivo.audit_log
  for each statement execute function shared.insert_only();

-- Addresses that are told about events. Their deliveries are the kernel's.
create table retivo.webhook_endpoints (
  id                uuid primary key,
  tenant_id         uuid not null references retivo.tenants (id),
  url               text not null,
  -- what deliveries are signed with; shown once
  secret_sealed     text not null,
  description       text,
  -- null: every event; empty: none
  subscribed_events text[],
  active            boolean not null default true,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint webhook_endpoints_tenant_id unique (tenant_id, id)
);

create index webhook_endpoints_active on retivo.webhook_endpoints (tenant_id, created_at) where active;

-- Events of the billing provider that have had their effect: each has it once, however often it is delivered.
create table retivo.stripe_receipts (
  event_id    text primary key,
  tenant_id   uuid not null references retivo.tenants (id),
  type        text not null,
  -- when the provider says it happened; an older event does not undo a newer one
  occurred_at timestamptz not null,
  received_at timestamptz not null
);

create index stripe_receipts_tenant on retivo.stripe_receipts (tenant_id, occurred_at);
