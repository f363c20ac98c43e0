-- The statements that take in a batch. Functions, because planning them costs more than running them, and the plans of a function's statements
-- are kept by the connection. Plans are made before tables have grown, so whole tables are never scanned. db/retivo/ingestion.ts and
-- db/retivo/scoring.ts say what goes in and comes out.

-- Stores events: [{id, u, n, k, p, i, t}]. Returns the ids of those that are new; null = all.
create function retivo.take_events(tenant uuid, sent_in text, sent_by text, received timestamptz, sent json)
returns uuid[]
language plpgsql
set enable_seqscan = off
as $function$
declare
  taken uuid[];
begin
  with stored as (
    insert into retivo.events (tenant_id, mode, external_id, name, name_key, properties, source, idempotency_key, occurred_at, received_at, id)
    select tenant, sent_in, u, n, k, p, sent_by, i, t, received, id
    from json_to_recordset(sent) as event (id uuid, u text, n text, k text, p jsonb, i text, t timestamptz)
    -- In the order of their keys: two batches at once wait for each other in one direction only.
    order by i
    on conflict (tenant_id, mode, idempotency_key) where idempotency_key is not null do nothing
    returning id
  )
  select coalesce(array_agg(id), '{}') into taken from stored;
  return case when cardinality(taken) = json_array_length(sent) then null else taken end;
end
$function$;

-- Holds users in the order of their ids, and returns them; times in milliseconds since 1970. Nobody, when one of them is not there.
create function retivo.hold_users(tenant uuid, their_mode text, ids text[], profiled text[])
returns table (
  external_id text, stage text, risk_level text, activation double precision, stage_changed_at double precision, churned_at double precision,
  created_at double precision, active_at double precision, event_at double precision, ended_at double precision, due_at double precision,
  evaluated_at double precision, basis json, profile json
)
language plpgsql
set enable_seqscan = off
as $function$
#variable_conflict use_column
begin
  if (
    select count(*) from retivo.users u where u.tenant_id = tenant and u.mode = their_mode and u.external_id = any (ids)
  ) < cardinality(ids) then
    return;
  end if;
  return query
  select u.external_id, u.lifecycle_stage, u.risk_level, u.activation_score, round(date_part('epoch', u.stage_changed_at) * 1000),
    round(date_part('epoch', u.churned_at) * 1000), round(date_part('epoch', u.created_at) * 1000),
    round(date_part('epoch', u.last_activity_at) * 1000), round(date_part('epoch', u.last_event_at) * 1000),
    round(date_part('epoch', u.ended_at) * 1000), round(date_part('epoch', u.evaluation_due_at) * 1000),
    round(date_part('epoch', u.evaluated_at) * 1000), u.basis,
    case when u.external_id = any (profiled) then json_build_object('name', u.name, 'email', u.email, 'company', u.company,
      'role', u.role, 'teamSize', u.team_size, 'locale', u.locale, 'properties', u.properties) end
  from retivo.users u
  where u.tenant_id = tenant and u.mode = their_mode and u.external_id = any (ids)
  order by u.external_id
  for no key update;
end
$function$;

-- Writes users who are held: [{u, act, evt, fin, opt, oat, profile, stage, gone, activation, engagement, expansion, risk, level, health, progress,
-- basis, due}], and raises the counters of what they did: [{u, k, c, a, f, l, la}], each of one UTC date.
create function retivo.store_users(tenant uuid, their_mode text, clock timestamptz, users json, counts json)
returns void
language plpgsql
set enable_seqscan = off
as $function$
#variable_conflict use_column
begin
  with counted as materialized (
    select r.u, r.k, r.c, r.a, r.f, coalesce(r.l, r.f) as l, case when r.c = r.a then coalesce(r.l, r.f) else r.la end as la
    from json_to_recordset(counts) as r (u text, k text, c integer, a integer, f timestamptz, l timestamptz, la timestamptz)
  ), days as (
    insert into retivo.user_days as known (tenant_id, mode, external_id, day, name_key, count, active_count)
    select tenant, their_mode, u, (f at time zone 'UTC')::date, k, c, a from counted
    on conflict (tenant_id, mode, external_id, day, name_key)
    do update set count = known.count + excluded.count, active_count = known.active_count + excluded.active_count
  ), totals as (
    insert into retivo.user_totals as known (tenant_id, mode, external_id, name_key, count, active_count, first_at, last_at, last_active_at)
    select tenant, their_mode, u, k, sum(c), sum(a), min(f), max(l), max(la) from counted group by u, k
    on conflict (tenant_id, mode, external_id, name_key)
    do update set count = known.count + excluded.count, active_count = known.active_count + excluded.active_count,
      first_at = least(known.first_at, excluded.first_at), last_at = greatest(known.last_at, excluded.last_at),
      last_active_at = greatest(known.last_active_at, excluded.last_active_at)
  )
  update retivo.users as u set
    name = case when s.profile is null then u.name else s.profile ->> 'name' end,
    email = case when s.profile is null then u.email else s.profile ->> 'email' end,
    company = case when s.profile is null then u.company else s.profile ->> 'company' end,
    role = case when s.profile is null then u.role else s.profile ->> 'role' end,
    team_size = case when s.profile is null then u.team_size else (s.profile ->> 'teamSize')::double precision end,
    locale = case when s.profile is null then u.locale else s.profile ->> 'locale' end,
    properties = case when s.profile is null then u.properties else (s.profile -> 'properties')::jsonb end,
    opted_out = case when u.opt_changed_at is null or s.oat > u.opt_changed_at or (s.oat = u.opt_changed_at and s.opt)
      then coalesce(s.opt, u.opted_out) else u.opted_out end,
    opt_changed_at = greatest(u.opt_changed_at, s.oat),
    last_activity_at = greatest(u.last_activity_at, s.act),
    last_event_at = greatest(u.last_event_at, s.act, s.evt),
    ended_at = greatest(u.ended_at, s.fin),
    lifecycle_stage = s.stage,
    stage_changed_at = case when s.stage = u.lifecycle_stage then u.stage_changed_at else clock end,
    churned_at = case when s.stage = 'churned' then coalesce(s.gone, u.churned_at) end,
    activation_score = s.activation, engagement_score = s.engagement, expansion_score = s.expansion, risk_score = s.risk,
    risk_level = s.level, health = s.health, milestone_progress = coalesce(s.progress, u.milestone_progress), basis = s.basis,
    scores_at = clock, evaluation_due_at = coalesce(s.due, u.evaluation_due_at)
  from json_to_recordset(users) as s (u text, act timestamptz, evt timestamptz, fin timestamptz, opt boolean, oat timestamptz,
    profile json, stage text, gone timestamptz, activation double precision, engagement double precision, expansion double precision,
    risk double precision, level text, health integer, progress jsonb, basis json, due timestamptz)
  where u.tenant_id = tenant and u.mode = their_mode and u.external_id = s.u;
end
$function$;
