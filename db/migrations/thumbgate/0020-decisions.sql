-- What was asked about actions, what became of them, and what was learned from it.

-- Evaluations and outcomes as they were given; an action has one evaluation and any number of outcomes.
create table thumbgate.decisions (
  seq         bigint generated always as identity primary key,
  customer_id text not null,
  record_type text not null check (record_type in ('evaluation', 'outcome')),
  action_id   text not null,
  record      jsonb not null,
  -- of an evaluation: what the action is as an example for the learned policy
  tokens      text[],
  created_at  timestamptz not null,
  constraint decisions_tokens check ((record_type = 'evaluation') = (tokens is not null))
);

create unique index decisions_evaluation on thumbgate.decisions (customer_id, action_id) where record_type = 'evaluation';

create trigger decisions_insert_only before update or delete on thumbgate.decisions
  for each row execute function shared.insert_only();
create trigger decisions_keep before truncate on thumbgate.decisions
  for each statement execute function shared.insert_only();

-- How many evaluations there were: the audit of the gates. Quarters of an hour, because the offsets of time zones are multiples of it.
create table thumbgate.gate_audit (
  customer_id    text not null,
  quarter        timestamptz not null,
  -- key of the heaviest driver, or none
  gate_id        text not null,
  tool_name      text not null,
  decision       text not null check (decision in ('allow', 'warn', 'deny')),
  execution_mode text not null check (execution_mode in ('auto_execute', 'checkpoint_required', 'blocked')),
  evaluations    integer not null,
  primary key (customer_id, quarter, gate_id, tool_name, decision, execution_mode)
);

-- The latest outcome of each evaluated action.
create table thumbgate.decision_outcomes (
  customer_id text not null,
  action_id   text not null,
  tool_name   text not null,
  outcome     text not null check (outcome in
              ('accepted', 'completed', 'overridden', 'rolled_back', 'blocked', 'aborted', 'warned')),
  latency_ms  bigint,
  -- whether any outcome of the action was of that kind
  overridden  boolean not null,
  rolled_back boolean not null,
  recorded_at timestamptz not null,
  primary key (customer_id, action_id)
);

create index decision_outcomes_recorded on thumbgate.decision_outcomes (customer_id, recorded_at);

-- What the learned policy was trained with. An action has one example, which follows its latest outcome.
create table thumbgate.intervention_examples (
  customer_id text not null,
  -- source and id of what it was made from
  id          text not null,
  source      text not null check (source in ('feedback', 'diagnostic', 'decision')),
  label       text not null check (label in ('allow', 'recall', 'verify', 'warn', 'deny')),
  tokens      text[] not null,
  created_at  timestamptz not null,
  primary key (customer_id, id)
);

create index intervention_examples_newest on thumbgate.intervention_examples (customer_id, created_at desc, id desc);

-- Examples that have a token, per label. The empty token counts all examples.
create table thumbgate.intervention_tokens (
  customer_id text not null,
  token       text not null,
  label       text not null check (label in ('allow', 'recall', 'verify', 'warn', 'deny')),
  examples    integer not null check (examples >= 0),
  primary key (customer_id, token, label)
);

-- Examples over time.
create table thumbgate.intervention_quarters (
  customer_id text not null,
  quarter     timestamptz not null,
  label       text not null check (label in ('allow', 'recall', 'verify', 'warn', 'deny')),
  examples    integer not null check (examples >= 0),
  primary key (customer_id, quarter, label)
);

-- How well the learned policy does, measured now and then.
create table thumbgate.intervention_models (
  customer_id text primary key,
  metrics     jsonb not null,
  -- how many examples there were
  examples    integer not null,
  updated_at  timestamptz not null
);

-- Negative events whose text begins with the same keywords, per day (UTC).
create table thumbgate.memory_guards (
  customer_id text not null,
  -- sorted
  keywords    text[] not null,
  day         date not null,
  events      integer not null,
  primary key (customer_id, keywords, day)
);

create index memory_guards_keywords on thumbgate.memory_guards using gin (keywords);
