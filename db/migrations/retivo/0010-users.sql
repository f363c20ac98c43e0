-- Users of the tenants' products, what they did, and what is known of them from it.

create table retivo.users (
  tenant_id           uuid not null references retivo.tenants (id),
  mode                text not null check (mode in ('live', 'test')),
  -- the id the tenant gave; compared byte by byte, which is the order in which users are locked
  external_id         text collate "C" not null check (external_id <> ''),
  name                text,
  email               text,
  company             text,
  role                text,
  team_size           double precision,
  locale              text,
  -- every trait, also those above
  properties          jsonb not null default '{}' check (jsonb_typeof(properties) = 'object'),
  opted_out           boolean not null default false,
  -- when the user said so: the latest saying counts, whenever it arrives
  opt_changed_at      timestamptz,
  -- beyond the plan's limit: nothing is planned automatically
  over_limit          boolean not null default false,
  -- latest times by maximum: of an activity, of any event whose name lacks $, of a notice that the account ended
  last_activity_at    timestamptz(3),
  last_event_at       timestamptz,
  ended_at            timestamptz,
  lifecycle_stage     text not null default 'new'
                      check (lifecycle_stage in ('new', 'onboarding', 'active', 'at_risk', 'churned', 'recovered')),
  stage_changed_at    timestamptz not null,
  -- the time of the cause, while the stage is churned
  churned_at          timestamptz,
  activation_score    double precision not null default 0 check (activation_score between 0 and 1),
  engagement_score    double precision not null default 0 check (engagement_score between 0 and 1),
  expansion_score     double precision not null default 0 check (expansion_score between 0 and 1),
  risk_score          double precision not null default 0 check (risk_score between 0 and 1),
  risk_level          text not null default 'low' check (risk_level in ('low', 'medium', 'high', 'critical')),
  health              integer not null default 0 check (health between 0 and 100),
  -- {completed: [key], total, percent}, of the onboarding milestones
  milestone_progress  jsonb not null default '{"completed": [], "total": 0, "percent": 0}',
  -- [name]
  segment_memberships jsonb not null default '[]',
  -- up to when state and scores are what they would be
  scores_at           timestamptz not null,
  -- null: nothing waits to be evaluated
  evaluation_due_at   timestamptz,
  evaluated_at        timestamptz,
  -- to the millisecond, like the last activity: what a cursor says is exact
  created_at          timestamptz(3) not null,
  -- where the user stands in lists: last activity, none last
  listed_at           timestamptz(3) not null generated always as (coalesce(last_activity_at, timestamptz '1000-01-01 00:00:00+00')) stored,
  primary key (tenant_id, mode, external_id),
  constraint users_churned check ((lifecycle_stage = 'churned') = (churned_at is not null))
);

create index users_newest on retivo.users (tenant_id, mode, listed_at desc, created_at desc, external_id);
create index users_state on retivo.users (tenant_id, mode, lifecycle_stage, risk_level);
create index users_created on retivo.users (tenant_id, mode, created_at, external_id);
create index users_scores_at on retivo.users (scores_at, tenant_id, mode, external_id);
create index users_evaluation_due on retivo.users (tenant_id, mode, evaluation_due_at) where evaluation_due_at is not null;

-- How many users count against the plan's limit, by mode.
create table retivo.usage (
  tenant_id     uuid not null references retivo.tenants (id),
  mode          text not null check (mode in ('live', 'test')),
  tracked_users integer not null default 0 check (tracked_users >= 0),
  primary key (tenant_id, mode)
);

-- What was tracked, once each. The one index besides that of the idempotency keys leads to a user's events of a name by time; the newest of a
-- user are found through their names. There is no foreign key to users: an event is written only by the transaction that holds its user.
create table retivo.events (
  tenant_id       uuid not null,
  mode            text not null check (mode in ('live', 'test')),
  external_id     text collate "C" not null,
  -- as it was sent, and as it is compared
  name            text not null,
  name_key        text collate "C" not null,
  occurred_at     timestamptz not null,
  id              uuid not null,
  properties      jsonb not null,
  source          text not null check (source in ('api', 'segment', 'posthog', 'mixpanel')),
  idempotency_key text collate "C",
  received_at     timestamptz not null,
  primary key (tenant_id, mode, external_id, name_key, occurred_at, id)
);

create unique index events_idempotency_key on retivo.events (tenant_id, mode, idempotency_key) where idempotency_key is not null;

create trigger events_insert_only before update or delete on retivo.events
  for each row execute function shared.insert_only();
create trigger events_keep before truncate on retivo.events
  for each statement execute function shared.insert_only();

-- Counts of a user's events by UTC date and name, and over all time. `active_count` leaves out names that begin with $.
create table retivo.user_days (
  tenant_id    uuid not null,
  mode         text not null,
  external_id  text collate "C" not null,
  day          date not null,
  name_key     text collate "C" not null,
  count        integer not null,
  active_count integer not null,
  primary key (tenant_id, mode, external_id, day, name_key)
);

create table retivo.user_totals (
  tenant_id      uuid not null,
  mode           text not null,
  external_id    text collate "C" not null,
  name_key       text collate "C" not null,
  count          integer not null,
  active_count   integer not null,
  first_at       timestamptz not null,
  last_at        timestamptz not null,
  -- null: never with a name that lacks $
  last_active_at timestamptz,
  primary key (tenant_id, mode, external_id, name_key)
);

-- Milestones a user completed, and when last. `definition` says by which definition, so that one of yesterday counts for nothing today.
create table retivo.user_milestones (
  tenant_id   uuid not null,
  mode        text not null,
  external_id text collate "C" not null,
  definition  text collate "C" not null,
  last_at     timestamptz not null,
  primary key (tenant_id, mode, external_id, definition)
);

create table retivo.stage_history (
  id          uuid primary key,
  tenant_id   uuid not null,
  mode        text not null,
  external_id text collate "C" not null,
  from_stage  text not null,
  to_stage    text not null,
  reason      text not null,
  at          timestamptz not null,
  constraint stage_history_user foreign key (tenant_id, mode, external_id) references retivo.users (tenant_id, mode, external_id)
);

create index stage_history_user on retivo.stage_history (tenant_id, mode, external_id, at);
create index stage_history_entered on retivo.stage_history (tenant_id, mode, to_stage, at, external_id);
