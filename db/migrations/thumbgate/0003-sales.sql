-- Sessions that nobody can pay, made while no payment provider is configured.
create table thumbgate.checkout_sessions (
  id             text primary key,
  customer_email text,
  metadata       jsonb not null,
  payment_status text not null default 'unpaid' check (payment_status in ('unpaid', 'paid')),
  status         text not null default 'open' check (status in ('open', 'complete', 'expired')),
  created_at     timestamptz not null
);

-- Leads of the sprint, one step forward at a time.
create table thumbgate.sprint_leads (
  id                   text primary key,
  submitted_at         timestamptz not null,
  updated_at           timestamptz not null,
  status               text not null check (status in ('new', 'qualified', 'named_pilot', 'proof_backed_run', 'paid_team')),
  email                text not null,
  company              text,
  workflow             text not null,
  owner                text not null,
  blocker              text not null,
  runtime              text not null,
  note                 text,
  attribution          jsonb not null,
  qualified_at         timestamptz,
  named_pilot_at       timestamptz,
  proof_backed_run_at  timestamptz,
  paid_team_at         timestamptz,
  -- distinct, in the order they were given
  proof_artifacts      text[] not null default '{}',
  reviewed_by          text,
  last_workflow_run_key text
);

create index sprint_leads_time on thumbgate.sprint_leads (submitted_at, id);

-- Every step a lead took, at the time it took it.
create table thumbgate.sprint_lead_steps (
  sequence        bigint primary key generated always as identity,
  lead_id         text not null references thumbgate.sprint_leads (id),
  from_status     text,
  to_status       text not null,
  at              timestamptz not null,
  actor           text,
  note            text,
  reviewed_by     text,
  proof_artifacts text[] not null default '{}',
  -- one step forward only, so no state is reached twice
  constraint sprint_lead_steps_once unique (lead_id, to_status)
);

create trigger sprint_lead_steps_insert_only before update or delete on thumbgate.sprint_lead_steps
  for each row execute function shared.insert_only();
create trigger sprint_lead_steps_keep before truncate on thumbgate.sprint_lead_steps
  for each statement execute function shared.insert_only();

-- What became of a lead's workflow.
create table thumbgate.workflow_runs (
  sequence         bigint primary key generated always as identity,
  at               timestamptz not null,
  lead_id          text not null references thumbgate.sprint_leads (id),
  workflow_run_key text not null,
  workflow_id      text not null,
  workflow_name    text not null,
  owner            text not null,
  runtime          text not null,
  status           text not null check (status in ('in_progress', 'passed')),
  customer_type    text not null check (customer_type in ('named_pilot', 'paid_team')),
  team_id          text not null,
  reviewed         boolean not null,
  reviewed_by      text,
  proof_backed     boolean not null,
  proof_artifacts  text[] not null,
  source           text not null,
  metadata         jsonb not null
);

create index workflow_runs_time on thumbgate.workflow_runs (at, sequence);
create trigger workflow_runs_insert_only before update or delete on thumbgate.workflow_runs
  for each row execute function shared.insert_only();
create trigger workflow_runs_keep before truncate on thumbgate.workflow_runs
  for each statement execute function shared.insert_only();
