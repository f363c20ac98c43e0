/** What happens by the clock. All of it may run twice. */
import type { Condition } from '#db/retivo/condition-form.ts'
import * as evaluationRows from '#db/retivo/evaluations.ts'
import { asTenantId, type Mode } from '#db/retivo/ids.ts'
import type { Owner } from '#db/retivo/interventions.ts'
import * as interventionRows from '#db/retivo/interventions.ts'
import * as outcomeRows from '#db/retivo/outcomes.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as sendingRows from '#db/retivo/sending.ts'
import { ownerOf } from '#domain/retivo/delivery/channels.ts'
import { sendSoon } from '#domain/retivo/interventions/send-soon.ts'
import { evaluateSoon } from '#domain/retivo/jobs/evaluate-users.ts'
import { recordOutcomesOf } from '#domain/retivo/outcomes.ts'
import { utcDay } from '#domain/retivo/pipeline/load.ts'
import { readPlaybook } from '#domain/retivo/playbooks/playbook.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    /** Of one tenant; against one playbook, or all that are active. `since`: who was evaluated from then on need not be again. */
    'retivo.evaluate-everybody': { tenantId: string; playbookId?: string; since?: string }
    'retivo.evaluate-tenants': Record<string, never>
    'retivo.resume-sends': { tenantId: string }
    'retivo.look-after-interventions': Record<string, never>
  }
}

const modes: readonly Mode[] = ['live', 'test']

/**
 * Marks the users whom an active playbook could be for. When it began is noted before anything else, so that a worker that takes it over does
 * not mark those who have been evaluated meanwhile.
 */
export const evaluateEverybody = defineJob<'retivo.evaluate-everybody'>({
  name: 'retivo.evaluate-everybody',
  async run({ tenantId, playbookId, since }, { kernel, signal }) {
    if (since === undefined) {
      const begun = { tenantId, ...(playbookId === undefined ? {} : { playbookId }), since: kernel.now().toISOString() }
      return await kernel.jobs.add('retivo.evaluate-everybody', begun)
    }
    const tenant = asTenantId(tenantId)
    const rows = await kernel.database.read((db) => playbookRows.listActive(db, tenant))
    const conditions = rows
      .filter(({ id }) => playbookId === undefined || id === playbookId)
      .map((row) => readPlaybook(row).entry)
    if (conditions.length === 0) return
    const condition: Condition = { is: 'any', of: conditions }
    for (const mode of modes) {
      let after: string | null = ''
      while (after !== null) {
        signal.throwIfAborted()
        after = await markPage(kernel, { tenant, mode }, condition, { after, since: new Date(since) })
      }
    }
  },
})

/** Users marked in one transaction; their rows are held as long. */
const markedAtOnce = 500

/** Marks the next users who match; returns the last of them, null where there are no more. */
async function markPage(
  kernel: Kernel,
  { tenant, mode }: Owner,
  condition: Condition,
  from: { after: string; since: Date },
): Promise<string | null> {
  return await kernel.database.write(async (db) => {
    const population = { tenant, mode, now: kernel.now(), each: true as const }
    const page = await evaluationRows.markMatching(db, condition, population, { ...from, limit: markedAtOnce })
    if (page.number > 0) await evaluateSoon(kernel.jobsIn(db), tenant, mode)
    return page.number < markedAtOnce ? null : page.last
  })
}

/** Every hour: all users of all tenants. */
export const evaluateTenants = defineJob<'retivo.evaluate-tenants'>({
  name: 'retivo.evaluate-tenants',
  schedule: { cron: '0 * * * *', payload: {} },
  async run(_payload, { kernel, signal }) {
    for (const tenantId of await kernel.database.read(playbookRows.listTenantsWithActive)) {
      signal.throwIfAborted()
      await kernel.jobs.add('retivo.evaluate-everybody', { tenantId })
    }
  },
})

/** The kill switch is released: what it held goes on its way. */
export const resumeSends = defineJob<'retivo.resume-sends'>({
  name: 'retivo.resume-sends',
  async run({ tenantId }, { kernel }) {
    await kernel.database.write(async (db) => {
      const jobs = kernel.jobsIn(db)
      for (const row of await sendingRows.listHeld(db, tenantId)) await sendSoon(jobs, row)
    })
  },
})

const minuteMs = 60_000
const dayMs = 1440 * minuteMs
/** Longer than any send takes. */
const stuckAfterMs = 15 * minuteMs
const expiresAfterMs = 14 * dayMs
const batch = 200

/** Every ten minutes: outcome windows that have ended, plans nobody decided, and sends whose job is gone. */
export const lookAfterInterventions = defineJob<'retivo.look-after-interventions'>({
  name: 'retivo.look-after-interventions',
  schedule: { cron: '*/10 * * * *', payload: {} },
  async run(_payload, { kernel, signal }) {
    await recordDueOutcomes(kernel, signal)
    await expirePlans(kernel, signal)
    await resendStuck(kernel)
  },
})

async function recordDueOutcomes(kernel: Kernel, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const users = await kernel.database.read((db) => outcomeRows.listUsersDue(db, kernel.now(), batch))
    for (const row of users) await recordOutcomesOf(kernel, { ...ownerOf(row), user: row.external_id })
    if (users.length < batch) return
  }
}

async function expirePlans(kernel: Kernel, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const expired = await kernel.database.write(async (db) => {
      const before = new Date(kernel.now().getTime() - expiresAfterMs)
      const rows = await interventionRows.expire(db, before, batch)
      for (const row of rows) {
        if (row.playbook_id === null || row.shadow) continue
        const { tenant, mode } = ownerOf(row)
        await playbookRows.giveDay(db, tenant, mode, { id: row.playbook_id, day: utcDay(row.planned_at) })
      }
      return rows.length
    })
    if (expired < batch) return
  }
}

async function resendStuck(kernel: Kernel): Promise<void> {
  await kernel.database.write(async (db) => {
    const before = new Date(kernel.now().getTime() - stuckAfterMs)
    const jobs = kernel.jobsIn(db)
    for (const row of await sendingRows.listStuck(db, before, batch)) {
      await sendingRows.abandon(db, ownerOf(row), row.id)
      await sendSoon(jobs, row)
    }
  })
}
