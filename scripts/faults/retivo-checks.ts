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
