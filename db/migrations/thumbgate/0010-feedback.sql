-- What is said about agents, and what is learned from it. Every row belongs to a customer; what is counted often is kept as counts, changed
-- in the transaction that adds what they count.
create schema if not exists thumbgate;

create table thumbgate.feedback_events (
  customer_id         text not null,
  id                  text not null,
  -- the order of insertion, among equal times
  number              bigint not null generated always as identity,
  signal              text not null check (signal in ('positive', 'negative')),
  -- promoted to a memory
  accepted            boolean not null,
  context             text not null,
  submitted_context   text not null,
  what_went_wrong     text,
  what_to_change      text,
  what_worked         text,
  reasoning           text,
  visual_evidence     text,
  tags                text[] not null,
  skill               text,
  failure_type        text,
  related_feedback_id text,
  last_action         jsonb,
  conversation_window jsonb,
  distillation        jsonb,
  rubric              jsonb,
  action_type         text not null check (action_type in ('store-mistake', 'store-learning', 'no-action')),
  action_reason       text,
  structured_rule     jsonb,
  rich_context        jsonb not null,
  diagnosis           jsonb,
  validation_issues   text[] not null default '{}',
  created_at          timestamptz not null,
  -- the words of all its texts, in lower case
  search_text         text not null,
  search              tsvector not null generated always as (to_tsvector('simple', search_text)) stored,
  primary key (customer_id, id)
);
create index feedback_events_time on thumbgate.feedback_events (customer_id, created_at, number);
create index feedback_events_words on thumbgate.feedback_events using gin (search);
create index feedback_events_similar on thumbgate.feedback_events using gin (search_text gin_trgm_ops);
create trigger feedback_events_insert_only before update or delete on thumbgate.feedback_events
  for each row execute function shared.insert_only();
create trigger feedback_events_keep before truncate on thumbgate.feedback_events
  for each statement execute function shared.insert_only();

create table thumbgate.feedback_rejections (
  customer_id       text not null,
  feedback_id       text not null,
  signal            text not null,
  context           text not null,
  reason            text not null,
  tags              text[] not null,
  -- what would have made it a memory
  revival_condition text not null,
  created_at        timestamptz not null,
  primary key (customer_id, feedback_id),
  foreign key (customer_id, feedback_id) references thumbgate.feedback_events (customer_id, id)
);

create table thumbgate.feedback_counters (
  customer_id        text primary key,
  -- events that were logged; a blocked one is none, but counts as rejected
  total              bigint not null default 0,
  positive           bigint not null default 0,
  negative           bigint not null default 0,
  accepted           bigint not null default 0,
  rejected           bigint not null default 0,
  -- negative or not accepted
  high_risk          bigint not null default 0,
  rubric_samples     bigint not null default 0,
  blocked_promotions bigint not null default 0,
  -- diagnosed events and diagnostics
  diagnosed          bigint not null default 0,
  memories           bigint not null default 0,
  last_updated       timestamptz not null
);

-- Events per quarter of an hour, of which days of every zone and most of a rolling window consist.
create table thumbgate.feedback_quarters (
  customer_id text not null,
  quarter     timestamptz not null,
  positive    bigint not null default 0,
  negative    bigint not null default 0,
  lessons     bigint not null default 0,
  primary key (customer_id, quarter)
);

-- Events and memories by what they carry: kind `skill`, `tag`, `domain` and so on, and its value.
create table thumbgate.feedback_tallies (
  customer_id text not null,
  kind        text not null,
  key         text not null,
  total       bigint not null default 0,
  positive    bigint not null default 0,
  negative    bigint not null default 0,
  high_risk   bigint not null default 0,
  primary key (customer_id, kind, key)
);

-- One row per event to learn from.
create table thumbgate.feedback_sequences (
  customer_id      text not null,
  feedback_id      text not null,
  target_reward    smallint not null check (target_reward in (-1, 1)),
  target_tags      text[] not null,
  accepted         boolean not null,
  domain           text not null,
  outcome_category text not null,
  target_risk      boolean not null,
  features         jsonb not null,
  created_at       timestamptz not null,
  primary key (customer_id, feedback_id),
  foreign key (customer_id, feedback_id) references thumbgate.feedback_events (customer_id, id)
);
create index feedback_sequences_time on thumbgate.feedback_sequences (customer_id, created_at);

-- Failures that were diagnosed outside of an event.
create table thumbgate.diagnostics (
  customer_id           text not null,
  id                    text not null,
  source                text not null,
  step                  text not null,
  context               text not null,
  root_cause_category   text not null,
  critical_failure_step text not null,
  violations            jsonb not null,
  evidence              jsonb not null,
  metadata              jsonb not null default '{}',
  created_at            timestamptz not null,
  primary key (customer_id, id)
);
create index diagnostics_time on thumbgate.diagnostics (customer_id, created_at);

create table thumbgate.memories (
  customer_id         text not null,
  id                  text not null,
  number              bigint not null generated always as identity,
  title               text not null,
  content             text not null,
  category            text not null check (category in ('error', 'learning', 'preference')),
  importance          text not null,
  tags                text[] not null,
  -- the tags in lower case, which is what makes two equal
  tag_keys            text[] not null,
  -- under which heading the rule document counts it
  bucket              text not null,
  rubric_summary      jsonb,
  bayesian            jsonb not null,
  rich_context        jsonb not null,
  distillation        jsonb,
  diagnosis           jsonb,
  structured_rule     jsonb,
  source_feedback_id  text not null,
  canonical_hash      text not null,
  occurrences         integer not null default 1 check (occurrences >= 1),
  -- the last 20
  merged_feedback_ids text[] not null default '{}',
  revised_from_id     text,
  pruned              boolean not null default false,
  prune_reason        text,
  created_at          timestamptz not null,
  last_updated        timestamptz,
  search_text         text not null,
  search              tsvector not null generated always as (to_tsvector('simple', search_text)) stored,
  primary key (customer_id, id),
  foreign key (customer_id, source_feedback_id) references thumbgate.feedback_events (customer_id, id)
);
create unique index memories_hash on thumbgate.memories (customer_id, category, canonical_hash);
create index memories_time on thumbgate.memories (customer_id, created_at, number);
create index memories_category on thumbgate.memories (customer_id, category, created_at, number);
create index memories_tags on thumbgate.memories using gin (tag_keys);
create index memories_words on thumbgate.memories using gin (search);
create index memories_similar on thumbgate.memories using gin (search_text gin_trgm_ops);

-- If-then rules made of lessons that came back; one that failed its validation is kept, not promoted.
create table thumbgate.synthesized_rules (
  customer_id      text not null,
  id               text not null,
  source_lesson_id text not null,
  promoted         boolean not null,
  occurrences      integer not null,
  rule             jsonb not null,
  human_readable   text not null,
  validation       jsonb not null,
  tags             text[] not null,
  created_at       timestamptz not null,
  primary key (customer_id, id),
  unique (customer_id, source_lesson_id),
  foreign key (customer_id, source_lesson_id) references thumbgate.memories (customer_id, id)
);

-- Under which keys a negative event counts towards a gate.
create table thumbgate.failure_keys (
  customer_id text not null,
  key         text not null,
  feedback_id text not null,
  created_at  timestamptz not null,
  primary key (customer_id, key, feedback_id),
  foreign key (customer_id, feedback_id) references thumbgate.feedback_events (customer_id, id)
);
create index failure_keys_time on thumbgate.failure_keys (customer_id, key, created_at);

create table thumbgate.auto_gates (
  customer_id text not null,
  id          text not null,
  trigger     text not null,
  pattern     text not null,
  action      text not null check (action in ('warn', 'block')),
  message     text not null,
  severity    text not null check (severity in ('medium', 'critical')),
  occurrences integer not null,
  promoted_at timestamptz not null,
  upgraded_at timestamptz,
  primary key (customer_id, id),
  unique (customer_id, trigger)
);

create table thumbgate.gate_promotion_log (
  number      bigint primary key generated always as identity,
  customer_id text not null,
  type        text not null check (type in ('promote', 'upgrade', 'remove')),
  gate_id     text not null,
  trigger     text not null,
  action      text not null,
  occurrences integer not null,
  created_at  timestamptz not null
);
create index gate_promotion_log_customer on thumbgate.gate_promotion_log (customer_id, number);

-- The rule document as it was last generated.
create table thumbgate.prevention_rules (
  customer_id     text primary key,
  target          text not null,
  markdown        text not null,
  min_occurrences integer not null,
  generated_at    timestamptz not null
);

-- Lessons inferred from a conversation, without an event.
create table thumbgate.lessons (
  customer_id     text not null,
  id              text not null,
  signal          text not null check (signal in ('positive', 'negative')),
  lesson          text not null,
  trigger_message text not null,
  prior_summary   text not null,
  confidence      integer not null check (confidence between 0 and 100),
  tags            text[] not null,
  metadata        jsonb not null,
  created_at      timestamptz not null,
  primary key (customer_id, id)
);

-- What a job last learned about which signals turn out badly.
create table thumbgate.risk_models (
  customer_id       text primary key,
  mode              text not null check (mode in ('baseline', 'boosted')),
  example_count     integer not null,
  training_accuracy double precision not null,
  stumps            jsonb not null,
  trained_at        timestamptz not null
);
