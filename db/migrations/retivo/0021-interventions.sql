-- What is said to users, and what comes of it. Escalations are interventions by a person and stand in the same table.

create table retivo.interventions (
  id               text primary key check (id ~ '^(int|esc)_[0-9a-f]{24}$'),
  tenant_id        uuid not null references retivo.tenants (id),
  mode             text not null check (mode in ('live', 'test')),
  external_id      text collate "C" not null,
  playbook_id      uuid,
  kind             text not null check (kind in ('intervention', 'escalation')),
  status           text not null,
  channel          text not null,
  message_body     text,
  reasoning        text,
  confidence       double precision check (confidence between 0 and 1),
  origin           text not null check (origin in ('pipeline', 'manual', 'delegate')),
  -- planned or held back in shadow mode: never sent
  shadow           boolean not null default false,
  planned_at       timestamptz not null,
  approved_at      timestamptz,
  sent_at          timestamptz,
  delivered_at     timestamptz,
  flagged          boolean not null default false,
  flag_reason      text,
  flagged_at       timestamptz,
  rejected_reason  text,
  rollback_reason  text,
  failure_reason   text,
  -- {passed, simulated, checks: [{name, passed, detail}]}
  quality_checks   jsonb,
  severity         text check (severity in ('Critical', 'High', 'Medium', 'Low')),
  suggested_action text,
  handled_by       text,
  handled_at       timestamptz,
  action_taken     text,
  outcome          text check (outcome in ('positive', 'negative', 'neutral', 'pending')),
  -- the escalation it was delegated from
  parent_id        text,
  -- {lifecycle_stage, risk_level} of the user at delivery
  baseline         jsonb,
  -- sends begun since it was approved
  attempts         integer not null default 0 check (attempts >= 0),
  -- when the send is tried again by itself; null: not
  next_attempt_at  timestamptz,
  -- the job that holds the send; another one leaves it alone
  claimed_by       text,
  -- when the window for its outcome ends; null: not open
  outcome_due_at   timestamptz,
  constraint interventions_tenant_mode_id unique (tenant_id, mode, id),
  constraint interventions_user foreign key (tenant_id, mode, external_id)
    references retivo.users (tenant_id, mode, external_id),
  constraint interventions_playbook foreign key (tenant_id, playbook_id) references retivo.playbooks (tenant_id, id),
  constraint interventions_parent foreign key (tenant_id, mode, parent_id)
    references retivo.interventions (tenant_id, mode, id),
  constraint interventions_shape check (
    case kind
      when 'intervention' then
        id like 'int\_%' and channel in ('email', 'in_app', 'webhook', 'crm')
        and status in ('planned', 'approved', 'sent', 'delivered', 'failed', 'suppressed', 'rejected', 'rolled_back')
      else id like 'esc\_%' and channel = 'escalate' and status in ('pending', 'handled', 'delegated')
    end
  )
);

create index interventions_newest on retivo.interventions (tenant_id, mode, kind, planned_at desc, id desc);
create index interventions_of_user on retivo.interventions (tenant_id, mode, external_id, planned_at desc, id desc);
create index interventions_of_playbook on retivo.interventions (tenant_id, mode, playbook_id, planned_at);
create index interventions_delivered on retivo.interventions (tenant_id, mode, delivered_at) where delivered_at is not null;
create index interventions_parent on retivo.interventions (tenant_id, mode, parent_id) where parent_id is not null;
-- what background work looks for
create index interventions_open on retivo.interventions (tenant_id, mode, external_id)
  where status in ('planned', 'approved', 'pending');
create index interventions_unfinished on retivo.interventions (status, planned_at)
  where status in ('planned', 'approved', 'sent', 'failed');
create index interventions_outcome_due on retivo.interventions (outcome_due_at) where outcome_due_at is not null;

create table retivo.outcomes (
  id              uuid primary key,
  tenant_id       uuid not null,
  mode            text not null,
  intervention_id text not null,
  result          text not null check (result in ('positive', 'negative', 'neutral')),
  reason          text not null,
  recorded_at     timestamptz not null,
  days_to_outcome double precision not null check (days_to_outcome >= 0),
  -- one each
  constraint outcomes_intervention unique (tenant_id, mode, intervention_id),
  constraint outcomes_of_intervention foreign key (tenant_id, mode, intervention_id)
    references retivo.interventions (tenant_id, mode, id)
);

create index outcomes_recorded on retivo.outcomes (tenant_id, mode, recorded_at);

-- Messages within the product.
create table retivo.inbox_messages (
  id              uuid primary key,
  tenant_id       uuid not null,
  mode            text not null,
  external_id     text collate "C" not null,
  intervention_id text not null,
  body            text not null,
  withdrawn_at    timestamptz,
  created_at      timestamptz not null,
  constraint inbox_messages_intervention unique (tenant_id, mode, intervention_id),
  constraint inbox_messages_of_intervention foreign key (tenant_id, mode, intervention_id)
    references retivo.interventions (tenant_id, mode, id)
);

create index inbox_messages_user on retivo.inbox_messages (tenant_id, mode, external_id, created_at desc);

-- What would have gone to a CRM that has not been configured.
create table retivo.outbox (
  id              uuid primary key,
  tenant_id       uuid not null,
  mode            text not null,
  intervention_id text not null,
  channel         text not null check (channel = 'crm'),
  recipient       text not null,
  payload         jsonb not null,
  created_at      timestamptz not null,
  constraint outbox_intervention unique (tenant_id, mode, intervention_id),
  constraint outbox_of_intervention foreign key (tenant_id, mode, intervention_id)
    references retivo.interventions (tenant_id, mode, id)
);

create index outbox_newest on retivo.outbox (tenant_id, mode, created_at);

-- What the links in a tenant's mails are signed with: they work for as long as anybody keeps the mail.
create table retivo.link_secrets (
  tenant_id     uuid primary key references retivo.tenants (id),
  secret_sealed text not null
);
