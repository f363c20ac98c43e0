import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systems } from '#generated/systems.ts'
import { startPrism } from '#scripts/mock/prism.ts'
import { type Mocks, mockPlaces } from '#scripts/mock/systems.ts'
import { type Loopback, startLoopback, stream } from './support/loopback.ts'
import { extractSamples, type Sample } from './support/samples.ts'

// Not the synchronous one: this process serves the streams.
const run = promisify(execFile)
const root = process.cwd()
const folder = join(root, 'reports/samples')
const samples: Sample[] = []
let mocks: Mocks
let streams: Loopback

beforeAll(async () => {
  streams = await startLoopback()
  streams.answers(stream(['data: {"type":"ping"}\n\n', 'data: [DONE]\n\n'], 'open'))
  const places = mockPlaces(root, []).map((place) => ({ ...place, port: 0 }))
  mocks = await startPrism(places, { host: '127.0.0.1', dynamic: false })
  for (const { api, url } of mocks.running) {
    samples.push(...extractSamples(root, api, join(folder, api), url, streams.url))
  }
})
afterAll(async () => {
  await mocks?.stop()
  await streams[Symbol.asyncDispose]()
})

describe('the programs in README and reference', () => {
  it('are one for each of the 290 operations', () => {
    const headings = samples.filter(({ place }) => place.startsWith('reference/') && place.includes('client.'))
    expect(headings).toHaveLength(systems.reduce((sum, { operations }) => sum + operations, 0))
    expect(headings).toHaveLength(290)
  })

  it('type-check as they are printed', async () => {
    const project = join(folder, 'tsconfig.json')
    writeFileSync(project, JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['.'], exclude: [] }))
    const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
    const said = await run(process.execPath, [compiler, '-p', project]).catch((error: { stdout: string }) => error)
    expect(said.stdout).toBe('')
  })

  it.each(systems.map(({ api }) => api))('of %s run against the mock', async (api) => {
    const files = samples.filter((one) => one.api === api).map(({ file }) => file)
    const runner = join(root, 'tests/sdk/support/run-samples.mjs')
    const { stdout } = await run(process.execPath, ['--conditions=accord-source', runner, ...files])
    expect(JSON.parse(stdout)).toEqual([])
  })
})
