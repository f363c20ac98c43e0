import { plantDemo } from '#domain/mightykey/demo.ts'
import { systems } from '#generated/systems.ts'
import type { SystemDefinition } from '#server/system.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

/** The real server with all systems, and a key of MightyKey's demo account. */
export async function startReal(): Promise<{ server: TestServer; apiKey: string }> {
  const definitions = await Promise.all(
    systems.map(async ({ api }) => {
      const { system } = (await import(`../../../handlers/${api}/index.ts`)) as { system: SystemDefinition<string> }
      return system
    }),
  )
  const server = await startServer({ systems: definitions })
  const { apiKey } = await server.database.write((db) => plantDemo({ db, now: new Date(), config: server.config }))
  return { server, apiKey }
}

/** What an integrator writes first; the same text for ES modules, CommonJS and TypeScript. */
export const journey = `
async function main() {
  const [origin, apiKey] = process.argv.slice(2)
  const client = mightykey.createClient({ baseUrl: origin + '/mightykey/api/v1', auth: apiKey })
  const made = await client.projects.create({ name: 'Engine' })
  const names = []
  for await (const project of client.projects.list({ limit: 1 })) names.push(project.name)
  const missing = await client.projects.get('00000000-0000-4000-8000-000000000000').result()
  const statuses = [missing.status]
  statuses.push((await thumbgate.createClient({ baseUrl: origin + '/thumbgate', auth: 'tg_x' }).dashboard.get().result()).status)
  statuses.push((await retivo.createClient({ baseUrl: origin + '/retivo', auth: 'x' }).team.listMembers().result()).status)
  statuses.push((await frontOfHouse.createClient({ baseUrl: origin + '/front-of-house', auth: 'x', headers: { 'x-org-id': made.data.id } }).agents.list().result()).status)
  statuses.push((await rungate.createClient({ baseUrl: origin + '/rungate', auth: 'x' }).policies.list().result()).status)
  console.log(JSON.stringify({ made: made.data.name, listed: names.includes('Engine'), count: names.length, statuses }))
}
main()
`
