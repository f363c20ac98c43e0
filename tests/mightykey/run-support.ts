/** What the stories of runs share. */
import { expect } from 'vitest'
import type { RunServices } from '#domain/mightykey/executor/services.ts'
import type { components } from '#generated/mightykey/types.ts'
import { system } from '#handlers/mightykey/index.ts'
import type { SystemDefinition } from '#server/system.ts'
import type { MightyKeyClient } from '#tests/mightykey/support.ts'
import { roomy, rows } from '#tests/mightykey/support.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

type Schemas = components['schemas']
export type Run = Schemas['Run']
export type RunDetail = Schemas['RunDetail']

export const twoSteps = 'Create a landing page and write release notes'

/** A server whose runs have other reasoners, tools or targets than a server has by itself. */
export function startWithRuns(parts: Partial<RunServices>, env: Record<string, string> = {}): Promise<TestServer> {
  const changed: SystemDefinition<'mightykey'> = {
    ...system,
    services(kernel) {
      const services = system.services(kernel)
      return { ...services, runs: { ...services.runs, ...parts } }
    },
  }
  return startServer({ systems: [changed], env: { ...roomy, ...env } })
}

type Somebody = Pick<MightyKeyClient, 'api'>

export async function createRun(who: Somebody, requestText = twoSteps, projectId?: string): Promise<Run> {
  const { data } = await who.api.runs.create({ requestText, ...(projectId === undefined ? {} : { projectId }) })
  return data
}

export async function getRun(who: Somebody, id: string): Promise<RunDetail> {
  const { data } = await who.api.runs.get(id)
  return data
}

/** The run's pending approval. */
export function pendingOf(run: RunDetail): Schemas['Approval'] {
  const pending = run.approvals.filter(({ status }) => status === 'pending')
  expect(pending).toHaveLength(1)
  return pending[0] as Schemas['Approval']
}

export const approve = (who: Somebody, run: Pick<Run, 'id'>, approvalId: string) =>
  who.api.POST('/runs/{id}/approve', { params: { path: { id: run.id } }, body: { approvalId } })

export const deny = (who: Somebody, run: Pick<Run, 'id'>, approvalId: string, reason?: string) =>
  who.api.POST('/runs/{id}/deny', {
    params: { path: { id: run.id } },
    body: { approvalId, ...(reason === undefined ? {} : { reason }) },
  })

export const cancel = (who: Somebody, run: Pick<Run, 'id'>, reason?: string) =>
  who.api.POST('/runs/{id}/cancel', {
    params: { path: { id: run.id } },
    ...(reason === undefined ? {} : { body: { reason } }),
  })

/** Creates a run and takes it to its end, approving whatever it asks. */
export async function completeRun(server: TestServer, who: Somebody, requestText = twoSteps): Promise<RunDetail> {
  const { id } = await createRun(who, requestText)
  for (;;) {
    await server.settle()
    const run = await getRun(who, id)
    if (run.completedAt !== null) return run
    await approve(who, run, pendingOf(run).id)
  }
}

export const setLevel = (who: Somebody, orgId: string, autonomyLevel: Schemas['AutonomyLevel']) =>
  who.api.PATCH('/orgs/{id}', { params: { path: { id: orgId } }, body: { autonomyLevel } })

/** Makes jobs that wait for their time due, and runs them; as long as there are any. */
export async function hurry(server: TestServer): Promise<void> {
  for (;;) {
    await server.settle()
    const [waiting] = await rows<{ count: number }>(
      server,
      `with due as (update pgboss.job set start_after = now() where name = 'mightykey.advance-run' and state < 'active' returning 1)
       select count(*)::integer as count from due`,
    )
    if (waiting?.count === 0) return
  }
}

/** What must hold of every run at every moment (section 18). */
export async function expectSound(server: TestServer, orgId: string): Promise<void> {
  const gaps = await rows(
    server,
    `select run_id from mightykey.run_events where org_id = $1 group by run_id
     having count(*) <> max(sequence_number) or min(sequence_number) <> 1`,
    [orgId],
  )
  expect(gaps, 'event sequences without gaps').toEqual([])
  const [money] = await rows<{ balance: string; ledger: string; usage: string; totals: string; events: string }>(
    server,
    `select (select credit_balance from mightykey.organizations where id = $1)::text as balance,
            (select coalesce(sum(amount), 0)::numeric(18,4) from mightykey.credit_ledger where org_id = $1)::text as ledger,
            (select -coalesce(sum(amount), 0)::numeric(18,4) from mightykey.credit_ledger where org_id = $1 and type = 'usage')::text as usage,
            (select coalesce(sum(total_credits_used), 0)::numeric(18,4) from mightykey.agent_runs where org_id = $1)::text as totals,
            (select coalesce(sum(credits_charged), 0)::numeric(18,4) from mightykey.usage_events where org_id = $1)::text as events`,
    [orgId],
  )
  expect(money?.ledger).toBe(money?.balance)
  expect(Number(money?.usage)).toBe(Number(money?.totals))
  expect(money?.events).toBe(money?.totals)
  const updates = await rows(
    server,
    `select run.id from mightykey.agent_runs run left join mightykey.run_events event
       on event.run_id = run.id and event.event_type = 'cost_update'
     where run.org_id = $1 group by run.id
     having coalesce(sum((event.data->>'creditsCharged')::numeric), 0) <> run.total_credits_used`,
    [orgId],
  )
  expect(updates, 'cost updates sum up to the totals').toEqual([])
  const hanging = await rows(
    server,
    `select approval.id from mightykey.approvals approval join mightykey.agent_runs run on run.id = approval.run_id
     where run.org_id = $1 and approval.status = 'pending' and run.completed_at is not null`,
    [orgId],
  )
  expect(hanging, 'approvals pending on runs that have ended').toEqual([])
  const endings = await rows(
    server,
    `select run.id from mightykey.agent_runs run left join mightykey.run_events event
       on event.run_id = run.id and event.event_type = 'stage_transition' and event.data->>'to' in ('completed', 'failed', 'cancelled')
     where run.org_id = $1 group by run.id having count(event.id) <> (case when run.completed_at is null then 0 else 1 end)`,
    [orgId],
  )
  expect(endings, 'one ending for each run that has ended').toEqual([])
}
