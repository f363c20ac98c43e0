-- Scores, stage and risk of users, from their counters: one statement for any number of them. No event is read. A function, because planning
-- the statement costs more than running it, and the plan of a function's statement is kept by the connection. Its steps are materialised:
-- folded into one, an expression would be computed as often as the next ones use it.
--
-- $1 tenant, $2 mode, $3 users, who must be held, with what a batch adds to them: [{u, act, evt, fin, opt, oat, profile}], $4 the
-- configuration, $5 the clock, $6 whether the users are to be evaluated also when nothing changed. Returns the users whose stage or risk level
-- changed, and those who are now to be evaluated. db/retivo/scoring.ts has the types.
create function retivo.score_users(uuid, text, jsonb, jsonb, timestamptz, boolean)
returns table (
  external_id text, from_stage text, to_stage text, reason text, from_risk text, to_risk text, risk_score double precision, is_due boolean
)
language plpgsql
as $function$
#variable_conflict use_column
begin
  return query
  with settings as materialized (
      select s.*, ($5 at time zone 'UTC')::date as today,
        coalesce((select sum((one ->> 'weight')::numeric) from jsonb_array_elements(s.onboarding) as one), 0) as total_weight,
        jsonb_array_length(s.onboarding) as milestones, jsonb_array_length(s.retention) as retentions,
        array(select jsonb_array_elements_text(s.retention)) as retention_definitions,
        array(select jsonb_array_elements_text(s.signals)) as signal_names, jsonb_array_length(s.signals) as signal_count
      from jsonb_to_record($4) as s (onboarding jsonb, retention jsonb, limits jsonb, signals jsonb,
        churn_after double precision, at_risk_after double precision, recovery double precision, activation_threshold double precision,
        target_events double precision, target_features double precision)
    -- What is stored of each user, with what the batch adds.
    ), state as materialized (
      select u.external_id, u.lifecycle_stage as from_stage, u.risk_level as from_risk, u.stage_changed_at, u.churned_at as left_at, u.created_at,
        u.evaluation_due_at as was_due_at,
        greatest(u.last_activity_at, g.act) as active_at, greatest(u.last_event_at, g.evt) as event_at, greatest(u.ended_at, g.fin) as finished_at,
        g.profile is not null as has_profile, p.*,
        coalesce(p.properties, u.properties) as props,
        case when g.oat is null then false else coalesce(g.oat > u.opt_changed_at or (g.oat = u.opt_changed_at and g.opt), true) end as says_opt,
        g.opt, g.oat
      from jsonb_to_recordset($3) as g (u text, act timestamptz, evt timestamptz, fin timestamptz, opt boolean, oat timestamptz, profile jsonb)
      join retivo.users u on u.tenant_id = $1 and u.mode = $2 and u.external_id = g.u
      cross join lateral (
        select g.profile ->> 'name' as name, g.profile ->> 'email' as email, g.profile ->> 'company' as company, g.profile ->> 'role' as role,
          (g.profile ->> 'teamSize')::double precision as team_size, g.profile ->> 'locale' as locale, g.profile -> 'properties' as properties
      ) as p
    -- What the counters of the last 30 dates, the milestones and the properties come to.
    ), counted as materialized (
      select state.*, days.*, names.*, done.*, used.part as limit_part,
        greatest(0, (extract(epoch from $5 - coalesce(state.active_at, state.created_at)) / 86400)::double precision) as inactive_days
      from state cross join settings
      cross join lateral (
        select coalesce(sum(active_count) filter (where day >= settings.today - 13), 0)::double precision as events_14,
          coalesce(sum(active_count) filter (where day >= settings.today - 6), 0)::double precision as events_7,
          coalesce(sum(active_count) filter (where day <= settings.today - 7 and day >= settings.today - 27), 0)::double precision / 3 as before_7,
          coalesce(sum(active_count) filter (where name_key in ('feature_gate_hit', 'plan_limit_reached')), 0)::double precision as gates,
          coalesce(sum(active_count * case name_key when 'payment_failed' then 0.5 when 'plan_downgraded' then 0.5 when 'cancel_intent' then 1
            when 'support_ticket_opened' then 0.25 else 0 end), 0)::double precision as complaints
        from retivo.user_days day
        where day.tenant_id = $1 and day.mode = $2 and day.external_id = state.external_id and day.day between settings.today - 29 and settings.today
      ) as days
      cross join lateral (
        select count(*) filter (where last_active_at >= ((settings.today - 13)::timestamp at time zone 'UTC')) as names_14,
          count(*) filter (where last_active_at >= ((settings.today - 29)::timestamp at time zone 'UTC') and name_key = any (settings.signal_names)) as signals_30
        from retivo.user_totals total
        where total.tenant_id = $1 and total.mode = $2 and total.external_id = state.external_id
      ) as names
      cross join lateral (
        select coalesce(sum((one.value ->> 'weight')::numeric), 0) as weight,
          coalesce(jsonb_agg(one.value -> 'key' order by one.ordinality) filter (where one.value is not null), '[]') as keys,
          count(one.value) as completed,
          count(*) filter (where milestone.definition = any (settings.retention_definitions) and milestone.last_at >= ((settings.today - 13)::timestamp at time zone 'UTC')) as retained
        from retivo.user_milestones milestone
        left join jsonb_array_elements(settings.onboarding) with ordinality as one on one.value ->> 'definition' = milestone.definition
        where milestone.tenant_id = $1 and milestone.mode = $2 and milestone.external_id = state.external_id
      ) as done
      cross join lateral (
        select coalesce(max(least(greatest((pair.used / pair.available - 0.5) / 0.5, 0), 1)), 0)::double precision as part
        from (
          select case jsonb_typeof(usage) when 'number' then usage::numeric end as used,
            case when jsonb_typeof(available) = 'number' then available::numeric end as available
          from (
            select coalesce(one -> 'usage' -> 'value', state.props #> array(select jsonb_array_elements_text(one -> 'usage' -> 'path'))) as usage,
              coalesce(one -> 'limit' -> 'value', state.props #> array(select jsonb_array_elements_text(one -> 'limit' -> 'path'))) as available
            from jsonb_array_elements(settings.limits) as one
          ) as found
        ) as pair
        where pair.available > 0 and pair.used is not null
      ) as used
    -- Every score is brought into 0..1 and then rounded to four decimals; what follows uses it as it is stored.
    ), raw as (
      select counted.*, settings.churn_after, settings.at_risk_after, settings.recovery, settings.activation_threshold, settings.milestones,
        case when total_weight > 0 then weight / total_weight else 0 end as raw_activation,
        (0.35 * least(1, events_14 / target_events) + 0.25 * least(1, names_14 / target_features) + 0.25 * greatest(0, 1 - inactive_days / 14)
          + case when retentions > 0 then 0.15 * retained / retentions else 0 end)
          / case when retentions > 0 then 1 else 0.85 end as raw_engagement,
        (0.5 * limit_part + 0.3 * least(1, gates / 3) + case when signal_count > 0 then 0.2 * signals_30 / signal_count else 0 end)
          / case when signal_count > 0 then 1 else 0.8 end as raw_expansion
      from counted cross join settings
    ), scored as materialized (
      select raw.*, round(least(greatest(raw_activation, 0), 1), 4)::double precision as activation,
        round(least(greatest(raw_engagement, 0), 1)::numeric, 4)::double precision as engagement,
        round(least(greatest(raw_expansion, 0), 1)::numeric, 4)::double precision as expansion
      from raw
    ), risked as materialized (
      select scored.*, round(least(greatest(
          0.45 * least(1, inactive_days / churn_after) + 0.20 * (1 - engagement)
            + 0.15 * case when before_7 < 1 then 0 else least(greatest(1 - events_7 / before_7, 0), 1) end
            + 0.20 * least(1, complaints), 0), 1)::numeric, 4)::double precision as risk
      from scored
    -- The first rule of the stages that holds.
    ), ruled as materialized (
      select risked.*, case
        when finished_at >= active_at or (finished_at is not null and active_at is null) then 1
        when from_stage = 'churned' and active_at > left_at and inactive_days < churn_after then 2
        when inactive_days >= churn_after then 3
        when from_stage = 'recovered' and (extract(epoch from $5 - stage_changed_at) / 86400)::double precision < recovery then 4
        when event_at is null then 5
        when inactive_days >= at_risk_after then 6
        when risk >= 0.6 or (from_stage = 'at_risk' and risk >= 0.5) then 7
        when activation >= activation_threshold then 8
        else 9 end as rule
      from risked
    ), staged as materialized (
      select ruled.*,
        (array['churned', 'recovered', 'churned', 'recovered', 'new', 'at_risk', 'at_risk', 'active', 'onboarding'])[rule] as to_stage,
        (array['account_ended', 'returned', 'inactive', 'recovering', 'no_events', 'inactive', 'risk', 'activated', 'not_activated'])[rule] as reason
      from ruled
    -- Risk level, and since when the user is gone.
    ), final as materialized (
      select staged.*, case
          when to_stage = 'new' and (extract(epoch from $5 - created_at) / 86400)::double precision < 3 then 'low'
          when risk >= 0.75 then 'critical'
          when risk >= 0.5 or to_stage = 'churned' then 'high'
          when risk >= 0.25 then 'medium'
          else 'low' end as to_risk,
        case when to_stage <> 'churned' then null
          when from_stage = 'churned' then left_at
          when rule = 1 then finished_at
          else coalesce(active_at, created_at) + churn_after * interval '1 day' end as churned_at
      from staged
    ), updated as (
      update retivo.users as u set
        name = case when has_profile then final.name else u.name end,
        email = case when has_profile then final.email else u.email end,
        company = case when has_profile then final.company else u.company end,
        role = case when has_profile then final.role else u.role end,
        team_size = case when has_profile then final.team_size else u.team_size end,
        locale = case when has_profile then final.locale else u.locale end,
        properties = final.props,
        opted_out = case when says_opt then final.opt else u.opted_out end,
        opt_changed_at = case when says_opt then final.oat else u.opt_changed_at end,
        last_activity_at = active_at, last_event_at = event_at, ended_at = finished_at,
        lifecycle_stage = to_stage,
        stage_changed_at = case when to_stage <> from_stage then $5 else u.stage_changed_at end,
        churned_at = final.churned_at,
        activation_score = activation, engagement_score = engagement, expansion_score = expansion, risk_score = risk, risk_level = to_risk,
        health = round((100 * (0.4 * engagement + 0.2 * activation + 0.4 * (1 - risk)))::numeric),
        milestone_progress = jsonb_build_object('completed', keys, 'total', milestones,
          'percent', case when milestones > 0 then round(100.0 * completed / milestones, 1) else 0 end),
        scores_at = $5,
        evaluation_due_at = case when $6 or to_stage <> from_stage or to_risk <> from_risk
          then least(u.evaluation_due_at, greatest($5, u.evaluated_at + interval '1 minute')) else u.evaluation_due_at end
      from final
      where u.tenant_id = $1 and u.mode = $2 and u.external_id = final.external_id
      returning u.external_id, u.evaluation_due_at
    ), history as (
      insert into retivo.stage_history (id, tenant_id, mode, external_id, from_stage, to_stage, reason, at)
      select gen_random_uuid(), $1, $2, external_id, from_stage, to_stage, reason, $5 from final where to_stage <> from_stage
    )
    select final.external_id, from_stage, to_stage, reason, from_risk, to_risk, risk as risk_score,
      becomes_due as is_due
    from final join updated on updated.external_id = final.external_id
    cross join lateral (
      select coalesce(updated.evaluation_due_at <= $5, false) and coalesce(was_due_at > $5, true) as becomes_due
    ) as due
    where to_stage <> from_stage or to_risk <> from_risk or becomes_due
    order by final.external_id;
end
$function$;
