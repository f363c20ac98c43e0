import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '#scripts/tools.ts'
import { linesOf } from './support/lines.ts'
import { makeProjectWithPetstore } from './support/petstore.ts'

// A copy of the project is generated, compiled and started: seconds alone, more beside other test files.
describe('a sixth system is added by files and an entry in redocly.yaml', () => {
  let root: string

  beforeAll(async () => {
    root = await makeProjectWithPetstore()
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('is listed with its operations', () => {
    expect(readFileSync(join(root, 'generated/systems.ts'), 'utf8')).toContain(
      '{"api":"petstore","title":"Pet store","mount":"/petstore","base":"/v2","complete":true,"operations":4',
    )
    expect(readFileSync(join(root, 'generated/operations.md'), 'utf8')).toMatch(/Pet store: 4 of 4 built/)
  })

  it('has its tables in the types of the database', () => {
    const types = readFileSync(join(root, 'generated/db.ts'), 'utf8')
    expect(types).toContain("'petstore.pets': PetstorePets")
    expect(types).toContain('created_at: ColumnType<Date, Date | string, Date | string>')
  })

  it('has handlers that type-check', async () => {
    expect(await runTool('tsc', ['--noEmit', '--pretty', 'false', '-p', '.'], root)).toEqual({ code: 0, output: '' })
  })

  it('is served beside the others: created, found, listed and deleted by its owner only', async () => {
    const env = { ...process.env, ACCORD_ENV: 'development', ACCORD_DATA_DIR: join(root, '.data'), DATABASE_URL: '' }
    const child = spawn(process.execPath, ['server/main.ts', '--port', '0'], { cwd: root, env })
    try {
      const ready = await linesOf(child)(/Accord is ready on http/)
      const pets = `${/http:\/\/[^ ]+/.exec(ready)?.[0]}/petstore/v2/pets`
      await expectStory(pets)
    } finally {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  })
})

async function expectStory(pets: string): Promise<void> {
  const as = (owner: string) => ({ 'x-pet-key': `owner-${owner}`, 'content-type': 'application/json' })
  const send = (method: string, url: string, owner: string, body?: unknown) =>
    fetch(url, { method, headers: as(owner), ...(body === undefined ? {} : { body: JSON.stringify(body) }) })

  expect((await fetch(pets)).status).toBe(401)
  const refused = await send('POST', pets, 'ada', { name: '', kind: 'cat' })
  expect([refused.status, await refused.json()]).toEqual([400, { error: expect.stringContaining('name') }])

  const made = await send('POST', pets, 'ada', { name: 'Tom', kind: 'cat', notes: { colour: 'grey' } })
  const tom = await made.json()
  expect([made.status, tom]).toEqual([201, { id: tom.id, name: 'Tom', kind: 'cat', notes: { colour: 'grey' } }])
  const location = new URL(made.headers.get('location') ?? '', pets).href
  expect(await (await send('GET', location, 'ada')).json()).toEqual(tom)
  expect((await send('GET', location, 'bob')).status).toBe(404)
  expect(await (await send('GET', `${pets}?kind=dog&kind=cat`, 'ada')).json()).toEqual({ data: [tom] })
  expect(await (await send('GET', `${pets}?kind=dog`, 'ada')).json()).toEqual({ data: [] })
  expect((await send('PUT', pets, 'ada', {})).status).toBe(405)
  expect((await send('DELETE', location, 'ada')).status).toBe(204)
  expect((await send('GET', location, 'ada')).status).toBe(404)
}
