-- Hosted jobs: where each stands, what it was told meanwhile, and what became of it.

create table thumbgate.hosted_jobs (
  customer_id               text not null,
  job_id                    text not null check (job_id ~ '^[A-Za-z0-9_-]{1,80}$'),
  status                    text not null check (status in
                            ('queued', 'running', 'paused', 'resume_requested', 'completed', 'failed', 'cancelled')),
  tags                      text[] not null,
  skill                     text,
  partner_profile           text,
  auto_improve              boolean not null,
  verification_mode         text not null check (verification_mode in ('standard', 'none')),
  record_feedback           boolean not null,
  -- [{name, context?, appendContext?, command?}]; a command is the name of a registered function
  stages                    jsonb not null,
  -- what the registered functions are given
  inputs                    jsonb not null default '{}',
  next_stage_index          integer not null default 0 check (next_stage_index >= 0),
  current_context           text not null default '',
  checkpoints               jsonb not null default '[]',
  stage_history             jsonb not null default '[]',
  last_error                jsonb,
  stop_reason               text,
  improvement_experiment_id text,
  verification              jsonb,
  -- the number of the job's latest order to run; orders with another number are stale
  run_number                integer not null default 1,
  -- which worker holds it: one that was thought lost finds another number here and must not write
  attempt                   integer not null default 0,
  created_at                timestamptz not null,
  started_at                timestamptz,
  resumed_at                timestamptz,
  paused_at                 timestamptz,
  updated_at                timestamptz not null,
  ended_at                  timestamptz,
  primary key (customer_id, job_id),
  constraint hosted_jobs_ended check ((status in ('completed', 'failed', 'cancelled')) = (ended_at is not null))
);

create index hosted_jobs_updated on thumbgate.hosted_jobs (customer_id, updated_at desc, job_id);
create index hosted_jobs_created on thumbgate.hosted_jobs (customer_id, created_at);

-- What a running job was told and has not obeyed yet.
create table thumbgate.job_controls (
  customer_id  text not null,
  job_id       text not null,
  action       text not null check (action in ('pause', 'cancel')),
  metadata     jsonb not null,
  requested_at timestamptz not null,
  primary key (customer_id, job_id),
  constraint job_controls_job foreign key (customer_id, job_id) references thumbgate.hosted_jobs (customer_id, job_id)
);

-- One row per job that ended.
create table thumbgate.job_log (
  customer_id  text not null,
  job_id       text not null,
  attempt      integer not null,
  status       text not null check (status in ('completed', 'failed', 'cancelled')),
  skill        text,
  tags         text[] not null,
  stages_done  integer not null,
  total_stages integer not null,
  verification jsonb,
  last_error   jsonb,
  stop_reason  text,
  started_at   timestamptz,
  ended_at     timestamptz not null,
  primary key (customer_id, job_id, attempt),
  constraint job_log_job foreign key (customer_id, job_id) references thumbgate.hosted_jobs (customer_id, job_id)
);

create trigger job_log_insert_only before update or delete on thumbgate.job_log
  for each row execute function shared.insert_only();
create trigger job_log_keep before truncate on thumbgate.job_log
  for each statement execute function shared.insert_only();

-- What to try differently after a failure.
create table thumbgate.improvement_experiments (
  customer_id text not null,
  id          text not null,
  job_id      text not null,
  attempt     integer not null,
  status      text not null default 'queued' check (status in ('queued')),
  hypothesis  text not null,
  created_at  timestamptz not null,
  primary key (customer_id, id),
  constraint improvement_experiments_once unique (customer_id, job_id, attempt),
  constraint improvement_experiments_job foreign key (customer_id, job_id) references thumbgate.hosted_jobs (customer_id, job_id)
);
