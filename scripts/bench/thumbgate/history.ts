/**
 * A history of feedback, written by the database itself, with all that is kept as counts. Its events lie in the last sixty days, however many
 * there are; the ledgers of the business beside it have a fixed size.
 */
const customer = `'installation'`
const minutes = 60 * 24 * 60

/** Event number n, the memory it became (one of five did) and what both are about. */
const at = `now() - (n::bigint * 7919 % ${minutes}) * interval '1 minute'`
const eventId = `'fb_seed_' || lpad(n::text, 8, '0')`
const memoryId = `'mem_seed_' || lpad(n::text, 8, '0')`
const signal = `case when n % 5 < 3 then 'negative' else 'positive' end`
const domain = `(array['testing', 'security', 'git-workflow', 'debugging', 'general'])[1 + n % 5]`
const tags = `array['area' || n % 40, 'team' || n % 7]`
const words = `'pushed module' || n % 5000 || ' before the check' || n % 50 || ' of part' || n % 300 || ' had finished'`
const quarter = `date_bin('15 minutes', created_at, 'epoch')`
const isEvent = `n % 5 = 0`

/** Adds events `from` to `to`, every fifth with a memory, and counts everything again. */
export const eventScripts = (from: number, to: number): string[] => {
  const numbers = `generate_series(${from}, ${to}) n`
  return [
    `insert into thumbgate.feedback_events (customer_id, id, signal, accepted, context, submitted_context, what_went_wrong, what_to_change, what_worked,
       tags, skill, action_type, rich_context, created_at, search_text)
     select ${customer}, ${eventId}, ${signal}, true, ${words}, ${words}, case when n % 5 < 3 then ${words} end, 'Wait for the check', case when n % 5 >= 3 then ${words} end,
       ${tags}, 'skill' || n % 20, case when n % 5 < 3 then 'store-mistake' else 'store-learning' end, jsonb_build_object('domain', ${domain}), ${at}, ${words}
     from ${numbers}`,
    `insert into thumbgate.memories (customer_id, id, title, content, category, importance, tags, tag_keys, bucket, bayesian, rich_context, source_feedback_id,
       canonical_hash, occurrences, created_at, search_text)
     select ${customer}, ${memoryId}, 'MISTAKE: ' || ${words}, 'What went wrong: ' || ${words} || E'\\nHow to avoid: Wait for the check',
       case when n % 3 = 0 then 'learning' else 'error' end, 'high', ${tags}, ${tags}, ${domain}, '{}', jsonb_build_object('domain', ${domain}), ${eventId},
       md5(n::text), 1 + n % 4, ${at}, ${words}
     from ${numbers} where ${isEvent}`,
    `insert into thumbgate.context_objects (id, customer_id, namespace, title, content, tags, source, metadata, content_hash, created_at)
     select 'ctx_seed_' || n, ${customer}, case when n % 3 = 0 then 'memory/learning' else 'memory/error' end, 'MISTAKE: ' || ${words}, ${words}, ${tags}, 'feedback',
       '{}', md5(n::text), ${at} from ${numbers} where ${isEvent}`,
    ...counts,
  ]
}

const tally = (kind: string, key: string, source: string) =>
  `insert into thumbgate.feedback_tallies select ${customer}, '${kind}', ${key}, count(*), count(*) filter (where signal = 'positive'),
     count(*) filter (where signal = 'negative'), count(*) filter (where signal = 'negative') from ${source} group by 3`
const events = `thumbgate.feedback_events where customer_id = ${customer}`
const memories = `(select *, null as signal from thumbgate.memories where customer_id = ${customer}) m`

const counts = [
  'delete from thumbgate.feedback_counters; delete from thumbgate.feedback_quarters; delete from thumbgate.feedback_tallies',
  'delete from thumbgate.intervention_quarters; delete from thumbgate.intervention_tokens',
  `insert into thumbgate.feedback_counters (customer_id, total, positive, negative, accepted, high_risk, memories, last_updated)
   select ${customer}, count(*), count(*) filter (where signal = 'positive'), count(*) filter (where signal = 'negative'), count(*),
     count(*) filter (where signal = 'negative'), (select count(*) from thumbgate.memories where customer_id = ${customer}), now() from ${events}`,
  `insert into thumbgate.feedback_quarters
   select ${customer}, ${quarter}, count(*) filter (where signal = 'positive'), count(*) filter (where signal = 'negative'), count(*) / 5 from ${events} group by 2`,
  tally('skill', 'skill', events),
  tally('tag', 'tag', `(select unnest(tags) as tag, signal from ${events}) t`),
  tally('domain', `rich_context ->> 'domain'`, events),
  tally('memory-domain', `rich_context ->> 'domain'`, memories),
  tally('memory-importance', 'importance', memories),
  tally('memory-category', 'category', memories),
  `insert into thumbgate.intervention_quarters
   select ${customer}, ${quarter}, case when signal = 'negative' then 'warn' else 'allow' end, count(*) from ${events} group by 2, 3`,
  `insert into thumbgate.intervention_tokens
   select ${customer}, token, case when signal = 'negative' then 'warn' else 'allow' end, count(*)
   from (select unnest(tags || string_to_array(search_text, ' ') || array['']) as token, signal from ${events}) t group by 2, 3`,
]

const attribution = `jsonb_build_object('source', 'source' || n % 6, 'utmCampaign', 'campaign' || n % 5, 'creator', 'creator' || n % 3, 'visitorId', 'visitor' || n % 9000)`

/** Everything that is not feedback: rules and gates, decisions, and the ledgers of the business. */
export const otherScripts: readonly string[] = [
  `insert into thumbgate.prevention_rules
   select ${customer}, 'prevention-rules.md', string_agg('## Part' || n || E'\\n- Rule: wait for check' || n || ' before module' || n || ' is pushed', E'\\n\\n'), 2, now()
   from generate_series(1, 20) n`,
  `insert into thumbgate.auto_gates select ${customer}, 'gate' || n, 'area' || n, 'area' || n, 'warn', 'Wait', 'medium', 3, now(), null from generate_series(1, 20) n`,
  `insert into thumbgate.gate_audit
   select ${customer}, date_bin('15 minutes', now(), 'epoch') - n * interval '15 minutes', 'area' || n % 20, (array['Bash', 'Edit'])[1 + n % 2],
     (array['allow', 'warn', 'deny'])[1 + n % 3], (array['auto_execute', 'checkpoint_required', 'blocked'])[1 + n % 3], 3 from generate_series(1, ${minutes / 15}) n`,
  `insert into thumbgate.decision_outcomes
   select ${customer}, 'act_seed_' || n, 'Bash', (array['accepted', 'completed', 'overridden', 'rolled_back'])[1 + n % 4], n % 900, n % 4 = 2, n % 4 = 3,
     now() - n * interval '17 minutes' from generate_series(1, 5000) n`,
  `insert into thumbgate.revenue_events (at, provider, event, status, order_id, evidence, customer_id, amount_cents, currency, attribution)
   select now() - n * interval '4 minutes', 'stripe', 'checkout', 'paid', 'order' || n, 'order' || n, 'customer' || n % 1000, 4900, 'USD', ${attribution}
   from generate_series(3, 20000, 4) n`,
  `insert into thumbgate.funnel_events (at, stage, event, evidence, customer_id, install_id, attribution)
   select now() - n * interval '4 minutes', stage, stage || '_event', 'order' || n, 'customer' || n % 1000, 'install' || n % 1000, ${attribution}
   from (select n, (array['acquisition', 'acquisition', 'activation', 'paid'])[1 + n % 4] as stage from generate_series(1, 20000) n) made`,
  `insert into thumbgate.sprint_leads (id, submitted_at, updated_at, status, email, workflow, owner, blocker, runtime, attribution)
   select 'lead_seed_' || n, now() - n * interval '1 hour', now(), 'new', 'a@example.com', 'release', 'owner', 'none', 'claude', ${attribution} from generate_series(1, 300) n`,
  `insert into thumbgate.api_keys (key_sha256, key_sealed, customer_id, usage_count, install_id, source, created_at)
   select md5(n::text) || md5('b' || n), 'sealed', 'customer' || n, n, 'install' || n, 'stripe', now() - n * interval '1 hour' from generate_series(1, 1000) n`,
  `insert into thumbgate.telemetry_events (received_at, client_type, event_type, visitor_id, details)
   select now() - n * interval '1 hour', 'web', 'page_view', 'visitor' || n, '{}' from generate_series(1, 1000) n`,
  `insert into thumbgate.telemetry_counts
   select date_bin('15 minutes', now(), 'epoch') - q * interval '15 minutes', 'web.byMetric' || k, 'key' || k % 7, 5 from generate_series(0, 2879) q, generate_series(1, 20) k`,
  `insert into thumbgate.telemetry_ids
   select date_bin('15 minutes', now(), 'epoch') - n % 2880 * interval '15 minutes', kind, (array['visitor', 'session'])[1 + (kind = 'session')::int] || n % 9000
   from generate_series(1, 20000) n, unnest(array['visitor', 'session', 'journey']) kind on conflict do nothing`,
  `insert into thumbgate.telemetry_ids select distinct '-infinity'::timestamptz, kind, id from thumbgate.telemetry_ids`,
  `insert into thumbgate.telemetry_counts
   select '-infinity'::timestamptz, metric, key, sum(n) from thumbgate.telemetry_counts group by 2, 3
   union all select '-infinity', 'ids', kind, count(*) from thumbgate.telemetry_ids where quarter = '-infinity' group by 3`,
]

/** Outside a transaction. */
export const settle = 'vacuum (analyze)'
