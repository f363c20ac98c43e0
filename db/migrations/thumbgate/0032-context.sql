-- What agents are reminded of: stored texts by namespace, the packs made of them, and the history of both.
create schema if not exists thumbgate;

create table thumbgate.context_objects (
  id           text primary key,
  customer_id  text not null,
  namespace    text not null check (namespace in ('raw_history', 'memory/error', 'memory/learning', 'rules', 'tools', 'provenance')),
  title        text not null,
  content      text not null,
  tags         text[] not null,
  source       text not null,
  -- seconds after which it is not used any more; null: never
  ttl          integer check (ttl > 0),
  metadata     jsonb not null,
  -- SHA-256 of title, content and tags where exact duplicates are one object; null where each stands for itself
  content_hash text,
  -- the beginning of title, tags and content, for searches
  words        tsvector not null generated always as (to_tsvector('simple', left(title || ' ' || content, 50000))) stored,
  created_at   timestamptz not null,
  last_used_at timestamptz
);

create unique index context_objects_hash on thumbgate.context_objects (customer_id, namespace, content_hash)
  where content_hash is not null;
create index context_objects_newest on thumbgate.context_objects (customer_id, namespace, created_at desc, id);
create index context_objects_words on thumbgate.context_objects using gin (words);

-- Counts the changes of a namespace, so that a pack knows whether it is still what it would be now.
create table thumbgate.context_namespaces (
  customer_id text not null,
  namespace   text not null,
  version     bigint not null default 1,
  primary key (customer_id, namespace)
);

-- Every pack that was handed out. What was in it is in the cache for a day.
create table thumbgate.context_packs (
  customer_id    text not null,
  pack_id        text not null,
  query          text not null,
  namespaces     text[] not null,
  item_count     integer not null,
  used_chars     integer not null,
  source_hash    text not null,
  -- the pack whose items this one took over
  source_pack_id text,
  created_at     timestamptz not null,
  primary key (customer_id, pack_id)
);
create index context_packs_newest on thumbgate.context_packs (customer_id, created_at desc);

create table thumbgate.pack_cache (
  customer_id  text not null,
  pack_id      text not null,
  -- SHA-256 of namespaces, limits and the namespaces' versions
  cache_key    text not null,
  query        text not null,
  query_tokens text[] not null,
  pack         jsonb not null,
  created_at   timestamptz not null,
  primary key (customer_id, pack_id),
  constraint pack_cache_pack foreign key (customer_id, pack_id) references thumbgate.context_packs (customer_id, pack_id)
);
create index pack_cache_key on thumbgate.pack_cache (customer_id, cache_key, created_at desc);
create index pack_cache_age on thumbgate.pack_cache (created_at);

create table thumbgate.pack_evaluations (
  customer_id       text not null,
  id                text not null,
  -- of a pack, or of nothing known: evaluations of other instances' packs are welcome
  pack_id           text not null,
  outcome           text not null,
  signal            text,
  notes             text not null,
  rubric_evaluation jsonb,
  created_at        timestamptz not null,
  primary key (customer_id, id)
);
create index pack_evaluations_pack on thumbgate.pack_evaluations (customer_id, pack_id);

create table thumbgate.provenance_events (
  seq         bigint primary key generated always as identity,
  id          text not null unique,
  customer_id text not null,
  type        text not null check (type in
              ('context_object_created', 'context_object_deduped', 'context_pack_constructed', 'context_pack_cache_hit',
               'context_pack_evaluated', 'internal_agent_bootstrap_created')),
  data        jsonb not null,
  at          timestamptz not null
);
create index provenance_events_newest on thumbgate.provenance_events (customer_id, at desc, seq desc);
create trigger provenance_events_insert_only before update or delete on thumbgate.provenance_events
  for each row execute function shared.insert_only();
create trigger provenance_events_keep before truncate on thumbgate.provenance_events
  for each statement execute function shared.insert_only();

-- How often packs were asked for and taken from the cache: kept, not recounted.
create table thumbgate.context_usage (
  customer_id    text primary key,
  pack_requests  bigint not null default 0,
  cache_hits     bigint not null default 0,
  similarity_sum double precision not null default 0,
  chars_reused   bigint not null default 0
);
