/**
 * ThumbGate's own server in a process of its own, with one handler added to: a capture of the skill {@link emptyWrite} writes one row and
 * does nothing else. So an empty request passes the same authentication, validation and write scope, beside the real ones. It also runs SQL
 * on its own connections, for the embedded engine has no others.
 */
import { sql } from 'kysely'
import * as decisionRows from '#db/thumbgate/decisions.ts'
import { systems } from '#generated/systems.ts'
import type { FeedbackHandlers } from '#generated/thumbgate/handlers.ts'
import { feedback } from '#handlers/thumbgate/feedback.ts'
import { system } from '#handlers/thumbgate/index.ts'
import { readConfig } from '#server/config.ts'
import type { Database } from '#server/database.ts'
import { randomId } from '#server/ids.ts'
import { loadSystem } from '#server/load-system.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import { startServer } from '#server/process/server.ts'
import { ok } from '#server/reply.ts'
import type { Kernel } from '#server/system.ts'
import type { Question } from './process.ts'
import { emptyWrite } from './requests.ts'

const captureFeedback: FeedbackHandlers['captureFeedback'] = async (input) => {
  if (input.body.skill !== emptyWrite) return await feedback.captureFeedback(input)
  await decisionRows.insertOutcome(input.db, input.caller.customerId, randomId(), {}, input.now)
  return ok({ accepted: true })
}

const entry = systems.find(({ api }) => api === 'thumbgate')
if (!entry) throw new Error('generated/systems.ts lists no thumbgate')
let database: Database | undefined
const services = (kernel: Kernel) => {
  database = kernel.database
  return system.services(kernel)
}
const definition = { ...system, services, handlers: { ...system.handlers, captureFeedback } }
const server = await startServer({
  // Without a public address the server says where it listens.
  config: { ...readConfig(process.env), publicUrl: undefined },
  log: createLogger({ level: 'error' }),
  systems: loadSystem(projectRoot, entry, definition).then((loaded) => [loaded]),
})

function cpu(): { microseconds: number } {
  const { user, system: kernel } = process.cpuUsage()
  return { microseconds: user + kernel }
}

async function answer(question: Question): Promise<object> {
  if (question === 'cpu') return cpu()
  if (!database) throw new Error('The system was given no database')
  if ('script' in question) {
    await database.session((session) => session.script(question.script))
    return {}
  }
  if ('query' in question) return { rows: (await sql.raw(question.query).execute(database.kysely)).rows }
  const started = performance.now()
  await sql.raw(question.statement).execute(database.kysely)
  return { milliseconds: performance.now() - started }
}

process.on('message', (question: Question) => {
  answer(question).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ error: `${error}: ${JSON.stringify(question).slice(0, 500)}` }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.({ port: Number(new URL(server.origin).port) })
