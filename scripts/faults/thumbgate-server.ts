/** ThumbGate's own server with one harness more: many small steps, slow enough that a killed server is always in the middle of some. */
import { parseArgs } from 'node:util'
import { createHosted } from '#domain/thumbgate/hosted/built-in.ts'
import { boundary, type HostedFunction } from '#domain/thumbgate/hosted/functions.ts'
import { createServices } from '#domain/thumbgate/services.ts'
import { systems } from '#generated/systems.ts'
import { system } from '#handlers/thumbgate/index.ts'
import { readConfig } from '#server/config.ts'
import { loadSystem } from '#server/load-system.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import { startServer } from '#server/process/server.ts'
import type { SystemDefinition } from '#server/system.ts'
import { slowHarness } from './thumbgate-harness.ts'

const stepMs = 200

/** Adds a line to the running text: each step that is done shows in it, once. */
const slowStep: HostedFunction = async ({ context, signal }) => {
  for (const until = performance.now() + stepMs; performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    await boundary(signal)
  }
  return `${context}\nstep ${context.split('\n').length}`
}

const hosted = createHosted({ harnesses: [slowHarness], functions: { 'slow-step': slowStep } })
const definition: SystemDefinition<'thumbgate'> = {
  ...system,
  services: (kernel) => ({ ...createServices(kernel), hosted }),
}
const entry = systems.find(({ api }) => api === 'thumbgate')
if (!entry) throw new Error('generated/systems.ts lists no thumbgate')
const { values } = parseArgs({ options: { port: { type: 'string' } } })
const config = readConfig({ ...process.env, ...(values.port === undefined ? {} : { ACCORD_PORT: values.port }) })
await startServer({
  config,
  log: createLogger({ level: config.logLevel }),
  systems: loadSystem(projectRoot, entry, definition).then((loaded) => [loaded]),
})
process.stdout.write('ready\n')
