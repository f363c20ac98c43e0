/** For each read that is measured the best single statement known that fetches the same data, each part of it through its index. */
const customer = `'installation'`
const own = `customer_id = ${customer}`

/** All rows of a query as one value. */
const all = (query: string): string => `(select json_agg(row_to_json(r)) from (${query}) r)`
/** The first row of a query as one value. */
const one = (query: string): string => `(select row_to_json(r) from (${query} limit 1) r)`
const newest = 'order by created_at desc, number desc'

const tallies = `select kind, key, total, positive, negative, high_risk from thumbgate.feedback_tallies where ${own}`

const latestSignals = (count: number) =>
  `select signal from thumbgate.feedback_events where ${own} ${newest} limit ${count}`

const weekStart = `now() - interval '168 hours'`
const monthStart = `now() - interval '720 hours'`
const signalsFrom = (start: string) =>
  `select created_at as at, (signal = 'positive')::int as positive, (signal = 'negative')::int as negative from thumbgate.feedback_events
   where ${own} and created_at >= ${start} and created_at < date_bin('15 minutes', ${start}, 'epoch') + interval '15 minutes'`
const sums = (start: string, name: string) =>
  `sum(positive) filter (where at >= ${start}) as ${name}_positive, sum(negative) filter (where at >= ${start}) as ${name}_negative`
const windows = `select ${sums(weekStart, 'week')}, ${sums(monthStart, 'month')} from (
  select quarter as at, positive, negative from thumbgate.feedback_quarters where ${own} and quarter > ${monthStart}
  union all ${signalsFrom(monthStart)} union all ${signalsFrom(weekStart)}) s`

const handoffs = `select event, outcome, verification_accepted, is_failure, delegate_profile, intent_id, count(*), avg(attempts), avg(token_estimate)
  from thumbgate.handoff_events where ${own} group by 1, 2, 3, 4, 5, 6`

const statsParts = (signals: number): string[] => [
  one(`select * from thumbgate.feedback_counters where ${own}`),
  one(windows),
  all(latestSignals(signals)),
  all(tallies),
  one(`select mode, training_accuracy from thumbgate.risk_models where ${own}`),
  all(`select id, title, category, created_at from thumbgate.memories where ${own} ${newest} limit 5`),
  all(handoffs),
  all(`select * from thumbgate.reliability where ${own} and set_name = 'delegation'`),
]

const attributes = [
  'source',
  'utmCampaign',
  'creator',
  'community',
  'postId',
  'commentId',
  'campaignVariant',
  'offerCode',
]
const dimensions = attributes.map((name) => `attribution->>'${name}'`).join(', ')
const places = (count: number): string => Array.from({ length: count }, (_, i) => i + 1).join(', ')
const ever = `quarter = '-infinity'`
const today = `quarter >= date_trunc('day', now())`

/** What the summary shows of any time, or of thirty days. */
const businessParts = (isWithin: (column: string) => string, figures: readonly string[]): string[] => [
  ...figures,
  one(
    `select count(distinct coalesce(evidence, funnel_event_id::text)) as derived,
       count(distinct coalesce(evidence, funnel_event_id::text)) filter (where customer_id is null) as unreconciled
     from thumbgate.orderless_payments where ${isWithin('at')}`,
  ),
  one(`select at from thumbgate.funnel_events where stage = 'paid' and ${isWithin('at')} order by at, id`),
  one(
    `select at, event, evidence, customer_id, trace_id from thumbgate.funnel_events where stage = 'paid' and ${isWithin('at')}
     order by at desc, id desc`,
  ),
  all(`select key, sum(n), sum(cents) from thumbgate.ledger_counts where metric = 'order' and ${today} group by 1`),
  one(
    `select at, provider, event, order_id, customer_id, amount_cents, currency from thumbgate.revenue_events
     where status = 'paid' and ${isWithin('at')} order by at desc, id desc`,
  ),
  all(
    `select status, runtime, ${dimensions}, email <> '' and workflow <> '' and owner <> '' and blocker <> '' and runtime <> '', count(*)
     from thumbgate.sprint_leads where ${isWithin('submitted_at')} group by ${places(11)}`,
  ),
  one(`select * from thumbgate.sprint_leads where ${isWithin('submitted_at')} order by submitted_at desc, id desc`),
  all(
    'select source, active, count(*), count(distinct customer_id), sum(usage_count) from thumbgate.api_keys group by 1, 2',
  ),
  all(
    `select customer_id, count(*) filter (where active), count(*), sum(usage_count), (array_agg(source order by created_at desc))[1], max(install_id), min(created_at),
       max(disabled_at) from thumbgate.api_keys group by 1 order by 7, 1 limit 1000`,
  ),
]

const everParts = businessParts(
  () => 'true',
  [
    all(`select metric, key, n, cents from thumbgate.ledger_counts where ${ever}`),
    all(`select metric, key, n from thumbgate.telemetry_counts where ${ever}`),
  ],
)

const thirtyDays = (column: string): string => `${column} >= date_trunc('day', now(), 'UTC') - interval '29 days'`
const monthParts = businessParts(thirtyDays, [
  all(
    `select metric, key, sum(n), sum(cents) from thumbgate.ledger_counts where metric <> 'people' and ${thirtyDays('quarter')} group by 1, 2`,
  ),
  all(`select metric, count(distinct who) from thumbgate.ledger_people where ${thirtyDays('quarter')} group by 1`),
  all(`select metric, key, sum(n) from thumbgate.telemetry_counts where ${thirtyDays('quarter')} group by 1, 2`),
  all(`select kind, count(distinct id) from thumbgate.telemetry_ids where ${thirtyDays('quarter')} group by 1`),
])

const reconciliation = `with starters as (select id as who from thumbgate.telemetry_ids where kind = 'journey' and ${ever}),
  acquired as (select who, n from thumbgate.ledger_people where metric = 'acquired.journey' and ${ever}),
  ordered as (select who, n from thumbgate.ledger_people where metric = 'ordered.journey' and ${ever})
  select (select count(*) from starters) as starters, (select sum(n) from acquired join starters using (who)) as acquisitions,
    (select sum(n) from ordered join starters using (who)) as orders,
    (select count(*) from starters left join acquired using (who) left join ordered using (who) where acquired.n is null and ordered.n is null) as unmatched,
    (select sum(ordered.n) from ordered join acquired using (who)) as known`

const monthOf = (column: string) => `${column} >= now() - interval '31 days'`

const dashboardParts = [
  ...statsParts(100),
  all(`select * from thumbgate.auto_gates where ${own}`),
  one(`select * from thumbgate.prevention_rules where ${own}`),
  all(
    `select gate_id, tool_name, decision, execution_mode, day, sum(evaluations) from (
       select *, case when ${monthOf('quarter')} then (quarter at time zone 'UTC')::date end as day from thumbgate.gate_audit where ${own}) a
     group by grouping sets ((gate_id, decision), (tool_name, decision), (day, decision), (day, execution_mode))`,
  ),
  all(
    `select day, outcome, count(*), count(*) filter (where overridden), count(*) filter (where rolled_back), percentile_cont(0.5) within group (order by latency_ms), avg(latency_ms)
     from (select *, case when ${monthOf('recorded_at')} then (recorded_at at time zone 'UTC')::date end as day from thumbgate.decision_outcomes where ${own}) o
     group by grouping sets ((day), (outcome), (day, outcome), ())`,
  ),
  all(`select * from thumbgate.settings where ${own}`),
  all(
    `select quarter, positive, negative, lessons from thumbgate.feedback_quarters where ${own} and ${monthOf('quarter')} order by quarter`,
  ),
  one(`select created_at from thumbgate.diagnostics where ${own} order by created_at desc`),
  all(
    `select step, source, created_at from thumbgate.diagnostics where ${own} and step = 'memory_ingress' order by created_at desc limit 5`,
  ),
  one(
    `select gate_id, created_at from thumbgate.gate_promotion_log where ${own} and type = 'promote' order by number desc`,
  ),
  all(
    `select m.id, m.title, m.content, m.tags, m.occurrences, r.id as rule from
       (select * from thumbgate.memories where ${own} and category = 'error' ${newest} limit 200) m
       left join thumbgate.synthesized_rules r on r.customer_id = m.customer_id and r.source_lesson_id = m.id and r.promoted`,
  ),
  all(`select label, examples from thumbgate.intervention_tokens where ${own} and token = ''`),
  one(`select * from thumbgate.intervention_models where ${own}`),
  all(
    `select l.label, t.token, t.examples from unnest(array['allow', 'recall', 'verify', 'warn', 'deny']) l(label) cross join lateral (
       select token, examples from thumbgate.intervention_tokens t where ${own} and t.label = l.label and token <> '' and examples > 0
       order by examples desc, token limit 4) t`,
  ),
  all(
    `select (quarter at time zone 'UTC')::date, label, sum(examples) from thumbgate.intervention_quarters where ${own} and ${monthOf('quarter')} group by 1, 2`,
  ),
  one(`select * from thumbgate.context_usage where ${own}`),
  one(`select * from thumbgate.dashboard_review_state where ${own}`),
  one(
    `select context, created_at, signal from thumbgate.feedback_events where ${own} and signal = 'negative' ${newest}`,
  ),
  ...everParts,
  one(reconciliation),
  all('select * from thumbgate.telemetry_events order by received_at desc, id desc limit 10'),
  one('select sum(n) from thumbgate.telemetry_rejections'),
  one('select count(*) from thumbgate.workflow_runs'),
  one('select * from thumbgate.workflow_runs order by at desc, sequence desc'),
  all(`select * from thumbgate.hosted_jobs where ${own} and created_at >= now() - interval '1 day'`),
]

const together = (parts: readonly string[]): string =>
  `select ${parts.map((part, i) => `${part} as part${i}`).join(',\n')}`

const shown = 10
/** So many matches are weighed against each other; the answer is the best of them. */
const weighed = 200

const matching = (table: string, words: string, limit = weighed) =>
  `select * from thumbgate.${table} where ${own} and search @@ to_tsquery('simple', '${words}') ${newest} limit ${limit}`

const lessons = (words: string): string =>
  together([
    all(`select id, title, content, category, importance, tags, occurrences, diagnosis, structured_rule, rich_context, source_feedback_id, created_at, search_text
      from (${matching('memories', words)}) m`),
    all(
      `select e.id, e.signal, e.context, e.tags, e.created_at, r.validation from (${matching('memories', words, shown)}) m
       join thumbgate.feedback_events e on e.customer_id = m.customer_id and e.id = m.source_feedback_id
       left join thumbgate.synthesized_rules r on r.customer_id = m.customer_id and r.source_lesson_id = m.id and r.promoted`,
    ),
    one(`select memories from thumbgate.feedback_counters where ${own}`),
    one(`select markdown from thumbgate.prevention_rules where ${own}`),
    all(`select * from thumbgate.auto_gates where ${own}`),
  ])

const everything = (words: string): string =>
  together([
    all(`select id, signal, context, what_went_wrong, what_to_change, what_worked, tags, created_at, search_text
      from (${matching('feedback_events', words)}) e`),
    all(
      `select id, namespace, title, left(content, 5000) as content, tags, metadata, created_at from thumbgate.context_objects
       where ${own} and words @@ to_tsquery('simple', '${words}') order by created_at desc, id limit ${weighed}`,
    ),
    all(
      `select document_id, title, tags, excerpt, left(content, 5000) as content from thumbgate.documents
       where ${own} and words @@ to_tsquery('simple', '${words}') order by imported_at desc, document_id limit ${weighed}`,
    ),
    one(`select markdown, generated_at from thumbgate.prevention_rules where ${own}`),
  ])

export interface Read {
  name: string
  path: string
  statement: string
  /** Its cost must hardly grow with the number of events. */
  grows?: true
}

/** A word of every hundredth text, and one of every text. */
export const reads: Readonly<Record<string, Read>> = {
  searchLessons: {
    name: 'searchLessons, a rare word',
    path: '/v1/lessons/search?q=part15',
    statement: lessons('part15'),
  },
  searchLessonsFrequent: {
    name: 'searchLessons, a word of all',
    path: '/v1/lessons/search?q=pushed',
    statement: lessons('pushed'),
  },
  searchThumbgate: {
    name: 'searchThumbgate, a rare word',
    path: '/v1/search?q=part15',
    statement: everything('part15'),
  },
  searchThumbgateFrequent: {
    name: 'searchThumbgate, a word of all',
    path: '/v1/search?q=pushed',
    statement: everything('pushed'),
  },
  getFeedbackStats: {
    name: 'getFeedbackStats',
    path: '/v1/feedback/stats',
    statement: together(statsParts(20)),
    grows: true,
  },
  getDashboard: { name: 'getDashboard', path: '/v1/dashboard', statement: together(dashboardParts), grows: true },
  getBillingSummary: { name: 'getBillingSummary', path: '/v1/billing/summary', statement: together(everParts) },
  getBillingSummaryOfMonth: {
    name: 'getBillingSummary, thirty days',
    path: '/v1/billing/summary?window=30d',
    statement: together(monthParts),
  },
}
