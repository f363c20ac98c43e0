/** What must hold after the faults, whatever happened: each is a query that finds nothing when it does. */
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '#scripts/postgres.ts'
import type { FaultReceiver } from './receiver.ts'

const endings = `('completed', 'failed', 'cancelled')`

const checks: Readonly<Record<string, string>> = {
  'every run has ended': `select id from mightykey.agent_runs where completed_at is null`,
  'every event sequence is 1..n without gaps': `select run_id from mightykey.run_events group by run_id
     having count(*) <> max(sequence_number) or min(sequence_number) <> 1`,
  'every run has exactly one terminal event': `select run.id from mightykey.agent_runs run
     left join mightykey.run_events event on event.run_id = run.id and event.event_type = 'stage_transition' and event.data->>'to' in ${endings}
     group by run.id having count(event.id) <> 1`,
  'every run has exactly one terminal outgoing event': `select run.id from mightykey.agent_runs run
     left join shared.outbox event on event.payload->>'id' = run.id::text and event.type in ('run.completed', 'run.failed', 'run.cancelled')
     group by run.id having count(event.id) <> 1`,
  'the ledger sums up to the balance': `select org.id from mightykey.organizations org
     left join mightykey.credit_ledger entry on entry.org_id = org.id
     group by org.id having coalesce(sum(entry.amount), 0) <> org.credit_balance`,
  'usage in the ledger = totals of runs = usage events': `select org.id from mightykey.organizations org where not (
     (select coalesce(-sum(amount), 0) from mightykey.credit_ledger where org_id = org.id and type = 'usage')
       = (select coalesce(sum(total_credits_used), 0) from mightykey.agent_runs where org_id = org.id)
     and (select coalesce(sum(total_credits_used), 0) from mightykey.agent_runs where org_id = org.id)
       = (select coalesce(sum(credits_charged), 0) from mightykey.usage_events where org_id = org.id))`,
  'no approval is pending on a run that has ended': `select approval.id from mightykey.approvals approval
     join mightykey.agent_runs run on run.id = approval.run_id where approval.status = 'pending' and run.completed_at is not null`,
  'being killed used up no try': `select run_id, stage, unit, tries from mightykey.run_units where tries > 0`,
  'every webhook delivery is recorded as delivered': `select event.type, delivery.state from shared.outbox event
     left join shared.webhook_deliveries delivery on delivery.event_id = event.id where delivery.state is distinct from 'delivered'`,
  'no run failed': `select id, error_message from mightykey.agent_runs where status = 'failed'`,
}

/** Waits until no event waits for its delivery, or the time is over; returns how many still do. */
export async function untilDelivered(url: string, seconds: number): Promise<number> {
  return await withClient(url, async (client) => {
    for (const until = performance.now() + seconds * 1000; ; ) {
      const { rows } = await client.query<{ id: string }>('select id from shared.outbox where delivered_at is null')
      if (rows.length === 0 || performance.now() > until) return rows.length
      await sleep(500)
    }
  })
}

/** Name of each check → the rows that break it. */
export async function checkAll(url: string, receiver: FaultReceiver): Promise<Map<string, unknown[]>> {
  return await withClient(url, async (client) => {
    const results = new Map<string, unknown[]>()
    for (const [name, query] of Object.entries(checks)) results.set(name, (await client.query(query)).rows)
    const { rows } = await client.query<{ id: string; type: string }>('select id, type from shared.outbox')
    results.set(
      'every event was taken by the receiver at least once',
      rows.filter(({ id }) => !receiver.told.get(id)?.taken),
    )
    results.set(
      'copies of an event have one delivery id and one body',
      [...receiver.told].filter(([, { deliveries, bodies }]) => deliveries.size > 1 || bodies.size > 1),
    )
    results.set('every request to the receiver was a signed event', receiver.wrong)
    return results
  })
}
