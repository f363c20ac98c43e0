-- Handoffs between agents, how reliable they were, and the settings that steer them.

-- Beta posteriors. What has no row was never updated: alpha and beta are 1.
create table thumbgate.reliability (
  customer_id text not null,
  set_name    text not null check (set_name in ('feedback', 'delegation')),
  category    text not null,
  alpha       double precision not null,
  beta        double precision not null,
  samples     integer not null,
  primary key (customer_id, set_name, category)
);

create table thumbgate.handoffs (
  customer_id      text not null,
  id               text not null,
  task_key         text not null,
  intent_id        text not null,
  delegate_profile text not null check (delegate_profile in ('pr_workflow', 'review_workflow', 'secure_runtime')),
  mcp_profile      text not null,
  partner_profile  text not null,
  started_at       timestamptz not null,
  completed_at     timestamptz,
  outcome          text check (outcome in ('accepted', 'rejected', 'aborted')),
  primary key (customer_id, id),
  constraint handoffs_completed check ((completed_at is null) = (outcome is null))
);

-- One open handoff per task.
create unique index handoffs_open_task on thumbgate.handoffs (customer_id, task_key) where completed_at is null;
create index handoffs_open on thumbgate.handoffs (started_at) where completed_at is null;

create table thumbgate.handoff_events (
  seq                   bigint generated always as identity primary key,
  customer_id           text not null,
  event                 text not null check (event in ('started', 'completed', 'rejected_start')),
  handoff_id            text,
  task_key              text not null,
  intent_id             text not null,
  delegate_profile      text,
  mcp_profile           text not null,
  partner_profile       text not null,
  reason_code           text,
  outcome               text check (outcome in ('accepted', 'rejected', 'aborted')),
  -- null: nothing was verified
  verification_accepted boolean,
  verification          jsonb,
  summary               text,
  attempts              integer,
  violation_count       integer,
  token_estimate        double precision,
  latency_ms            double precision,
  -- a failure that keeps the same intent from being delegated again for a while
  is_failure            boolean not null,
  created_at            timestamptz not null
);

create index handoff_events_failures on thumbgate.handoff_events (customer_id, intent_id, created_at) where is_failure;
create index handoff_events_kinds on thumbgate.handoff_events (customer_id, event);

create trigger handoff_events_insert_only before update or delete on thumbgate.handoff_events
  for each row execute function shared.insert_only();
create trigger handoff_events_keep before truncate on thumbgate.handoff_events
  for each statement execute function shared.insert_only();

create table thumbgate.settings (
  customer_id text not null,
  scope       text not null check (scope in ('user', 'project', 'local', 'managed')),
  data        jsonb not null,
  updated_at  timestamptz not null,
  primary key (customer_id, scope)
);
