/** Makes the runs that are streamed, and then their events: another process than the server, through the run module. */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { signUp } from '#domain/mightykey/accounts.ts'
import { record } from '#domain/mightykey/executor/record.ts'
import { createRunServices } from '#domain/mightykey/executor/setup.ts'
import { makeSession } from '#domain/mightykey/sessions.ts'
import { now } from '#server/clock.ts'
import { readConfig } from '#server/config.ts'
import { openDatabase } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import { createLogger } from '#server/logger.ts'
import { transact } from '#server/transaction.ts'

export interface StreamedRun {
  orgId: string
  runId: string
  cookie: string
}

export interface WritePlan {
  burst: number
  everyMs: number
  seconds: number
  text: string
}

const config = readConfig({ ...process.env, ACCORD_ENV: 'test' })
const log = createLogger({ level: 'error' })
const database = await openDatabase(config, log)
const services = createRunServices({ config, database, log })
const noJobs = () => ({ add: async () => Promise.reject(new Error('This process adds no jobs')) })
const kernel = { database, jobsIn: noJobs }

async function makeRuns(orgs: number, each: number): Promise<StreamedRun[]> {
  const runs: StreamedRun[] = []
  for (let i = 0; i < orgs; i++) {
    const session = makeSession(now())
    const runsOfOrg = await database.write(async (db) => {
      const account = {
        email: `${uuid()}@example.com`,
        name: 'Bench',
        passwordHash: 'none',
        grant: '10',
        maxSeats: 1,
        ip: null,
      }
      const { user, organization } = await signUp(db, account, session, now())
      const org = asOrgId(organization.id)
      const made: StreamedRun[] = []
      for (let j = 0; j < each; j++) {
        const run = {
          id: uuid(),
          projectId: null,
          userId: user.id,
          livemode: true,
          requestText: 'x',
          occupiesSlot: false,
        }
        await runRows.insert(db, org, { ...run, createdAt: now() })
        // Nobody works on it: it has had a job, and waits for nothing.
        await runRows.setNextUnit(db, org, run.id, 'restatement', now())
        await runRows.markResting(db, org, run.id, now())
        made.push({ orgId: org, runId: run.id, cookie: `mk_session=${session.token}` })
      }
      return made
    })
    runs.push(...runsOfOrg)
  }
  return runs
}

/** One burst of one run, in one transaction. */
const append = ({ orgId, runId }: StreamedRun, { burst, text }: WritePlan): Promise<string[]> =>
  transact(kernel, 'mightykey', orgId, (scope) =>
    record(
      { ...scope, now: now(), runs: services },
      { id: runId, org_id: orgId },
      Array.from({ length: burst }, () => ({ type: 'message' as const, data: { role: 'assistant' as const, text } })),
    ),
  )

/** Every run gets its bursts on time, or as soon as the database allows; all of them in the end. */
async function write(runs: readonly StreamedRun[], plan: WritePlan): Promise<void> {
  const rounds = Math.round((plan.seconds * 1000) / plan.everyMs)
  const started = performance.now()
  await Promise.all(
    runs.map(async (run, index) => {
      for (let round = 0; round < rounds; round++) {
        const due = started + round * plan.everyMs + (index * plan.everyMs) / runs.length
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
        await append(run, plan)
      }
    }),
  )
}

let runs: StreamedRun[] = []
process.on('message', (message: { make?: { orgs: number; each: number }; write?: WritePlan }) => {
  handle(message).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  })
})
async function handle(message: { make?: { orgs: number; each: number }; write?: WritePlan }): Promise<void> {
  if (message.make) {
    runs = await makeRuns(message.make.orgs, message.make.each)
    process.send?.({ runs })
  }
  if (message.write) {
    await write(runs, message.write)
    process.send?.({ written: true })
  }
}
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })
