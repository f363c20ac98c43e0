-- Agent runs: their events, the units of work they consist of, what they produced, the questions they ask, what they cost.

create table mightykey.agent_runs (
  id                   uuid primary key,
  org_id               uuid not null references mightykey.organizations (id),
  -- kept when the project is deleted
  project_id           uuid,
  user_id              uuid not null references mightykey.users (id),
  parent_run_id        uuid,
  -- false: made with a test key; nothing is charged
  livemode             boolean not null,
  status               text not null default 'intake' check (status in
                       ('intake', 'clarify', 'scope', 'plan', 'build', 'verify', 'deploy', 'monitor', 'completed', 'failed', 'cancelled')),
  stage_started_at     timestamptz not null,
  -- [{stage, startedAt, endedAt}], of the stages that have ended
  stage_history        jsonb not null default '[]',
  request_text         text not null,
  scope_artifact       jsonb,
  plan_artifact        jsonb,
  total_credits_used   numeric(18, 4) not null default 0,
  total_tokens_input   bigint not null default 0,
  total_tokens_output  bigint not null default 0,
  model_used           text,
  error_message        text,
  -- the number of the next event; allocated under this row's lock, so that events have no gaps
  next_seq             integer not null default 1,
  -- how often a failed verification sent the run back to build
  repairs              smallint not null default 0 check (repairs between 0 and 2),
  -- counts against the organisation's limit: active, and not waiting for an approval
  occupies_slot        boolean not null,
  -- the unit the run's latest job is for, and the number of that job; jobs with another number are stale
  next_unit            text,
  job_number           integer not null default 0,
  -- when something last happened, for the sweep that repairs
  progressed_at        timestamptz not null,
  created_at           timestamptz not null,
  completed_at         timestamptz,
  constraint agent_runs_org_id unique (org_id, id),
  constraint agent_runs_project foreign key (org_id, project_id) references mightykey.projects (org_id, id),
  constraint agent_runs_parent foreign key (org_id, parent_run_id) references mightykey.agent_runs (org_id, id),
  constraint agent_runs_ended check ((status in ('completed', 'failed', 'cancelled')) = (completed_at is not null)),
  constraint agent_runs_slot check (not occupies_slot or completed_at is null)
);

create index agent_runs_newest on mightykey.agent_runs (org_id, created_at desc, id desc);
create index agent_runs_of_project on mightykey.agent_runs (org_id, project_id, created_at desc, id desc);
create index agent_runs_active on mightykey.agent_runs (org_id, created_at) where completed_at is null;

create table mightykey.run_events (
  id              uuid primary key,
  org_id          uuid not null,
  run_id          uuid not null,
  sequence_number integer not null check (sequence_number > 0),
  event_type      text not null check (event_type in
                  ('tool_call', 'tool_result', 'message', 'approval_requested', 'approval_granted', 'approval_denied', 'error',
                   'stage_transition', 'artifact_created', 'rollback_created', 'cost_update')),
  data            jsonb not null,
  model_used      text,
  tokens_used     integer,
  replay_visible  boolean not null,
  created_at      timestamptz not null,
  constraint run_events_sequence unique (run_id, sequence_number),
  constraint run_events_org_id unique (org_id, run_id, id),
  constraint run_events_run foreign key (org_id, run_id) references mightykey.agent_runs (org_id, id)
);

create trigger run_events_insert_only before update or delete on mightykey.run_events
  for each row execute function shared.insert_only();
create trigger run_events_keep before truncate on mightykey.run_events
  for each statement execute function shared.insert_only();

-- One row per unit of work that was begun. Its result decides: whoever comes second writes nothing.
create table mightykey.run_units (
  org_id      uuid not null,
  run_id      uuid not null,
  stage       text not null,
  unit        text not null,
  -- how often a worker began it, and how often it failed; a worker that was lost counts only as a start
  starts      integer not null default 0,
  tries       integer not null default 0,
  result      jsonb,
  finished_at timestamptz,
  primary key (run_id, stage, unit),
  constraint run_units_run foreign key (org_id, run_id) references mightykey.agent_runs (org_id, id),
  constraint run_units_result check ((result is null) = (finished_at is null))
);

create table mightykey.run_artifacts (
  id         uuid primary key,
  org_id     uuid not null,
  run_id     uuid not null,
  stage      text not null,
  unit       text not null,
  -- the plan's step it delivers; null for the scope and the plan themselves
  step_id    text,
  kind       text not null,
  name       text not null,
  media_type text not null,
  content    text not null,
  bytes      integer not null,
  created_at timestamptz not null,
  constraint run_artifacts_unit unique (run_id, stage, unit, name),
  constraint run_artifacts_run foreign key (org_id, run_id) references mightykey.agent_runs (org_id, id)
);

create table mightykey.approvals (
  id               uuid primary key,
  org_id           uuid not null,
  run_id           uuid not null,
  -- stage and step: a job that runs again does not ask again
  gate_key         text not null,
  event_id         uuid,
  action_summary   text not null,
  reason           text not null,
  risk_description text,
  cost_estimate    numeric(18, 4),
  undo_plan        text,
  evidence         jsonb,
  status           text not null check (status in ('pending', 'approved', 'denied', 'auto_approved', 'expired')),
  decided_by       uuid references mightykey.users (id),
  policy_rule_id   uuid,
  decided_at       timestamptz,
  expires_at       timestamptz,
  created_at       timestamptz not null,
  constraint approvals_gate unique (run_id, gate_key),
  constraint approvals_org_id unique (org_id, id),
  constraint approvals_run foreign key (org_id, run_id) references mightykey.agent_runs (org_id, id),
  constraint approvals_event foreign key (org_id, run_id, event_id) references mightykey.run_events (org_id, run_id, id),
  constraint approvals_decided check ((status = 'pending') = (decided_at is null))
);

create index approvals_pending on mightykey.approvals (expires_at) where status = 'pending';

create table mightykey.usage_events (
  id              uuid primary key,
  org_id          uuid not null,
  run_id          uuid not null,
  stage           text not null,
  unit            text not null,
  -- the purpose of the unit: stage.plan, tool.call, …
  event_type      text not null,
  model_used      text,
  tokens_input    integer,
  tokens_output   integer,
  credits_charged numeric(18, 4) not null check (credits_charged >= 0),
  created_at      timestamptz not null,
  constraint usage_events_unit unique (run_id, stage, unit),
  constraint usage_events_run foreign key (org_id, run_id) references mightykey.agent_runs (org_id, id)
);

create index usage_events_newest on mightykey.usage_events (org_id, created_at desc, id desc);

create trigger usage_events_insert_only before update or delete on mightykey.usage_events
  for each row execute function shared.insert_only();
create trigger usage_events_keep before truncate on mightykey.usage_events
  for each statement execute function shared.insert_only();

alter table mightykey.credit_ledger
  add constraint credit_ledger_run foreign key (org_id, run_id) references mightykey.agent_runs (org_id, id);
