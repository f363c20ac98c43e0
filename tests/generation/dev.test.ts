import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMisfits } from '#scripts/dev/type-check.ts'
import { linesOf } from './support/lines.ts'
import { makeProjectOfPetstore } from './support/petstore.ts'

// A project is generated, compiled and started: seconds alone, more beside other test files.
describe('npm run dev', () => {
  let root: string
  let child: ReturnType<typeof start>
  let line: ReturnType<typeof linesOf>
  const start = () => spawn(process.execPath, [resolve('scripts/dev.ts'), '--root', root, '--no-server'])

  beforeAll(async () => {
    root = await makeProjectOfPetstore()
    child = start()
    line = linesOf(child)
    await line(/everything fits/)
    await line(/Watching for changes/)
  })
  afterAll(async () => {
    child.kill()
    await once(child, 'exit')
    rmSync(root, { recursive: true })
  })

  const overlay = () => join(root, 'specs/overlays/petstore/20-more.yaml')
  const write = (action: string) =>
    writeFileSync(
      overlay(),
      `overlay: 1.1.0\ninfo: { title: More, version: 1.0.0 }\nactions:\n  - ${action}\n    x-reason: A test.\n`,
    )
  const lineOf = (path: string, text: string) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .findIndex((one) => one.includes(text)) + 1

  it('names the handler file and line that an edited overlay makes wrong, and says when all fits again', async () => {
    write(
      `target: $.components.schemas.NewPet\n    update: { required: [weight], properties: { weight: { type: number } } }`,
    )
    await line(/20-more\.yaml changed/)
    await line(/changed: generated\/petstore\/types\.ts/)
    await line(/do(es)? not fit/)
    expect(await line(/pets\.ts/)).toMatch(
      new RegExp(`domain/petstore/pets\\.ts:${lineOf('domain/petstore/pets.ts', 'toPet')}:`),
    )
    rmSync(overlay())
    await line(/everything fits/)
  })

  it('names the line of a handler that answers a status the contract no longer declares', async () => {
    write(`target: $.paths['/pets/{petId}'].delete.responses['204']\n    remove: true`)
    const place = await line(/handlers\/petstore\/pets\.ts:\d+:\d+ {2}TS\d+/)
    expect(place).toContain(`handlers/petstore/pets.ts:${lineOf('handlers/petstore/pets.ts', 'async deletePet')}:`)
    rmSync(overlay())
    await line(/everything fits/)
  })

  it('names file and line of a handler that was edited', async () => {
    const file = join(root, 'handlers/petstore/pets.ts')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('query.limit)', 'query.limits)'))
    expect(await line(/pets\.ts:\d+/)).toContain(`pets.ts:${lineOf('handlers/petstore/pets.ts', 'query.limits')}:`)
    writeFileSync(file, text)
    await line(/everything fits/)
  })

  it('gives the reason and place of an overlay or contract that is refused, and goes on', async () => {
    write(`target: $.paths['/cats']\n    remove: true`)
    await line(/20-more\.yaml: action 1 \(\$\.paths\['\/cats'\]\): matches nothing/)
    write(`target: $.paths['/pets'].get.tags\n    remove: true`)
    await line(/specs\/petstore\.json:\d+: .* has no tag/)
    writeFileSync(overlay(), 'overlay: 1.1.0\nactions: [\n')
    await line(/specs\/overlays\/petstore\/20-more\.yaml: .* at line \d+, column \d+/)
    rmSync(overlay())
    await line(/everything fits/)
  })
})

describe('npm run dev with its server', () => {
  it('serves what was edited after a restart on the same database', async () => {
    const root = await makeProjectOfPetstore()
    const env = { ...process.env, ACCORD_ENV: 'development', ACCORD_DATA_DIR: join(root, '.data'), DATABASE_URL: '' }
    const child = spawn(process.execPath, [resolve('scripts/dev.ts'), '--root', root, '--port', '0'], { env })
    try {
      const line = linesOf(child)
      const pets = async () => `${/http:\/\/[^ ]+/.exec(await line(/Accord is ready on http/))?.[0]}/petstore/v2/pets`
      const headers = { 'x-pet-key': 'owner-ada', 'content-type': 'application/json' }
      const body = JSON.stringify({ name: 'Tom', kind: 'cat' })
      expect((await fetch(await pets(), { method: 'POST', headers, body })).status).toBe(201)
      const views = join(root, 'domain/petstore/pets.ts')
      const edited = join(root, 'edited.ts')
      writeFileSync(edited, readFileSync(views, 'utf8').replace('  name,\n', '  name: name.toUpperCase(),\n'))
      // One change and one restart: a file that is written in its place is empty for a moment.
      renameSync(edited, views)
      const found = await fetch(await pets(), { headers })
      expect(await found.json()).toMatchObject({ data: [{ name: 'TOM' }] })
    } finally {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(root, { recursive: true })
    }
  })
})

describe('the messages of the type checker', () => {
  it('are read with file, line and column, handlers first', () => {
    const output = `domain/zoo/a.ts(3,4): error TS2322: Type 'a' is not assignable.\n  More of it.\nhandlers/zoo/b.ts(10,2): error TS2741: Missing.\n`
    expect(readMisfits(output)).toEqual([
      { path: 'handlers/zoo/b.ts', line: 10, column: 2, message: 'TS2741: Missing.' },
      { path: 'domain/zoo/a.ts', line: 3, column: 4, message: "TS2322: Type 'a' is not assignable." },
    ])
  })
})
