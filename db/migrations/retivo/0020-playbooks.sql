-- Playbooks, and what is counted about them.

create table retivo.playbooks (
  id                uuid primary key,
  tenant_id         uuid not null references retivo.tenants (id),
  name              text not null check (name <> ''),
  status            text not null default 'draft' check (status in ('draft', 'active', 'paused', 'archived')),
  lifecycle_area    text check (lifecycle_area in ('onboarding', 'churn_prevention', 'retention', 'upsell', 'win_back')),
  -- as they were written; checked then, and read again whenever they are used
  entry_conditions  jsonb not null default '{}' check (jsonb_typeof(entry_conditions) = 'object'),
  exit_conditions   jsonb not null default '{}' check (jsonb_typeof(exit_conditions) = 'object'),
  constraints       jsonb not null default '{}' check (jsonb_typeof(constraints) = 'object'),
  strategy_hints    jsonb not null default '{}' check (jsonb_typeof(strategy_hints) = 'object'),
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  status_changed_at timestamptz not null,
  -- what composite foreign keys of tenant-owned rows refer to
  constraint playbooks_tenant_id unique (tenant_id, id)
);

create index playbooks_newest on retivo.playbooks (tenant_id, created_at desc, id desc);
create index playbooks_active on retivo.playbooks (tenant_id, created_at, id) where status = 'active';

-- Recorded outcomes.
create table retivo.playbook_stats (
  tenant_id   uuid not null,
  mode        text not null check (mode in ('live', 'test')),
  playbook_id uuid not null,
  positive    integer not null default 0 check (positive >= 0),
  negative    integer not null default 0 check (negative >= 0),
  neutral     integer not null default 0 check (neutral >= 0),
  primary key (tenant_id, mode, playbook_id),
  constraint playbook_stats_playbook foreign key (tenant_id, playbook_id) references retivo.playbooks (tenant_id, id)
);

-- What was planned automatically on a UTC date and not rejected since: the daily limit is taken from it.
create table retivo.playbook_days (
  tenant_id   uuid not null,
  mode        text not null check (mode in ('live', 'test')),
  playbook_id uuid not null,
  day         date not null,
  planned     integer not null default 0 check (planned >= 0),
  primary key (tenant_id, mode, playbook_id, day),
  constraint playbook_days_playbook foreign key (tenant_id, playbook_id) references retivo.playbooks (tenant_id, id)
);
