/** What must hold of Retivo after the faults: each query finds nothing when it does. */
import type { Checks } from './queries.ts'

/** Of messages approved while servers were killed. */
export const deliveryChecks = (tenant: string, messages: number): Checks => ({
  'every approved message is delivered': [
    `select id, status, failure_reason from retivo.interventions where tenant_id = $1 and status <> 'delivered'`,
    tenant,
  ],
  'no message was lost or made twice': [
    'select count(*)::int from retivo.interventions where tenant_id = $1 having count(*) <> $2',
    tenant,
    messages,
  ],
  'every delivery by mail is told of once, those by webhook by the message itself': [
    `select i.id, i.channel, count(o.id)::int from retivo.interventions i
     left join shared.outbox o on o.type = 'intervention.delivered' and o.payload->>'intervention_id' = i.id
     where i.tenant_id = $1 group by i.id, i.channel having count(o.id) <> case i.channel when 'email' then 1 else 0 end`,
    tenant,
  ],
  'being killed used up no try': [
    'select id, attempts from retivo.interventions where tenant_id = $1 and attempts <> 1',
    tenant,
  ],
  'every delivered message waits for its outcome': [
    'select id from retivo.interventions where tenant_id = $1 and (outcome_due_at is null or baseline is null)',
    tenant,
  ],
})

const perUser = `select external_id, count(*)::int from retivo.interventions where tenant_id = $1 group by external_id`

/** Of users whom two servers evaluated at once. */
export const evaluationChecks = (
  { capped, limited, free }: Record<'capped' | 'limited' | 'free', string>,
  { users, limit }: { users: number; limit: number },
): Checks => ({
  'no user is evaluated twice for one trigger (nothing else would have held a second intervention back)': [
    `${perUser} having count(*) > 1`,
    free,
  ],
  'every user is evaluated': [
    `select count(distinct external_id)::int as users from retivo.interventions where tenant_id = $1 having count(distinct external_id) <> $2`,
    free,
    users,
  ],
  'no evaluation recommends twice': [
    `select payload->>'user_id' as user_id, count(*)::int from shared.outbox where tenant_id = $1 and type = 'decision.recommended'
     group by 1 having count(*) > 1`,
    free,
  ],
  'no cap of a user over all playbooks is exceeded': [`${perUser} having count(*) > 1`, capped],
  'the cap is used': [
    `select count(distinct external_id)::int as users from retivo.interventions where tenant_id = $1 having count(distinct external_id) <> $2`,
    capped,
    users,
  ],
  'no cooldown is undercut': [
    `select a.external_id from retivo.interventions a join retivo.interventions b
       on b.tenant_id = a.tenant_id and b.external_id = a.external_id and b.playbook_id = a.playbook_id and b.id > a.id
     join retivo.playbooks p on p.id = a.playbook_id and not p.constraints ? 'cooldown_hours'
     where a.tenant_id = $1 and abs(extract(epoch from b.planned_at - a.planned_at)) < 72 * 3600`,
    capped,
  ],
  'a daily limit is used up, and not more': [
    `select count(*)::int as planned from retivo.interventions where tenant_id = $1 having count(*) <> $2`,
    limited,
    limit,
  ],
  'the places of a day are as many as were planned': [
    'select planned from retivo.playbook_days where tenant_id = $1 and planned <> $2',
    limited,
    limit,
  ],
})
