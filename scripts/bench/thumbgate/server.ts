/**
 * ThumbGate's own server in a process of its own, with one handler added to: a capture of the skill {@link emptyWrite} writes one row and
 * does nothing else. So an empty request passes the same authentication, validation and write scope, beside the real ones.
 */
import * as decisionRows from '#db/thumbgate/decisions.ts'
import { systems } from '#generated/systems.ts'
import type { FeedbackHandlers } from '#generated/thumbgate/handlers.ts'
import { feedback } from '#handlers/thumbgate/feedback.ts'
import { system } from '#handlers/thumbgate/index.ts'
import { readConfig } from '#server/config.ts'
import { randomId } from '#server/ids.ts'
import { loadSystem } from '#server/load-system.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import { startServer } from '#server/process/server.ts'
import { ok } from '#server/reply.ts'
import { emptyWrite } from './requests.ts'

const captureFeedback: FeedbackHandlers['captureFeedback'] = async (input) => {
  if (input.body.skill !== emptyWrite) return await feedback.captureFeedback(input)
  await decisionRows.insertOutcome(input.db, input.caller.customerId, randomId(), {}, input.now)
  return ok({ accepted: true })
}

const entry = systems.find(({ api }) => api === 'thumbgate')
if (!entry) throw new Error('generated/systems.ts lists no thumbgate')
const definition = { ...system, handlers: { ...system.handlers, captureFeedback } }
const server = await startServer({
  // Without a public address the server says where it listens.
  config: { ...readConfig(process.env), publicUrl: undefined },
  log: createLogger({ level: 'error' }),
  systems: loadSystem(projectRoot, entry, definition).then((loaded) => [loaded]),
})

process.on('message', () => {
  const { user, system: kernel } = process.cpuUsage()
  process.send?.({ microseconds: user + kernel })
})
process.on('disconnect', () => process.exit())
process.send?.({ port: Number(new URL(server.origin).port) })
