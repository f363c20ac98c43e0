import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readUpstream } from '#scripts/contracts.ts'
import type { SystemEntry } from '#scripts/systems.ts'
import { type Contract, operationsOf, readContract, root, systems } from './documents.ts'

const copy = mkdtempSync(join(tmpdir(), 'accord-upstream-'))
afterAll(() => rmSync(copy, { recursive: true }))

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Writes a changed upstream document to the temporary copy and reads it there, pinned as the entry says. */
function readChanged(system: SystemEntry, bytes: Buffer, change: Partial<SystemEntry> = {}): Buffer {
  cpSync(join(root, dirname(system.upstream)), join(copy, dirname(system.upstream)), { recursive: true })
  writeFileSync(join(copy, system.upstream), bytes)
  return readUpstream(copy, { ...system, ...change })
}

describe('the documents as received', () => {
  it.each(systems)('$api has the checksum that redocly.yaml and SHA256SUMS state', (system) => {
    const sums = readFileSync(join(root, 'specs/upstream/SHA256SUMS'), 'utf8')
    expect(digest(readFileSync(join(root, system.upstream)))).toBe(system.sha256)
    expect(sums).toContain(`${system.sha256}  ${basename(system.upstream)}\n`)
  })

  it.each(systems)('$api with one byte changed is refused by name', (system) => {
    const bytes = Buffer.from(readFileSync(join(root, system.upstream)))
    bytes[1000] = bytes[1000] === 0x20 ? 0x0a : 0x20
    expect(() => readChanged(system, bytes)).toThrow(`${system.upstream}: sha256 is ${digest(bytes)}`)
  })
})

/** What an overlay takes away, and the audit row that says so. */
const removed: Record<string, string> = {
  'GET /healthz answers 401': 'TG-7: the probe is public',
  'schema CreateAccountInput': 'RG-8: nothing refers to it',
}

describe('the overlays only add:', () => {
  it.each(systems)(
    'every operation, answer, parameter and schema received for $api is still there',
    ({ api, ...system }) => {
      const received = parse(readUpstream(root, { api, ...system }).toString('utf8')) as Contract
      const kept = new Set(facts(api, readContract(api)))
      expect(facts(api, received).filter((fact) => !kept.has(fact) && !(fact in removed))).toEqual([])
    },
  )
})

/** One line for each thing a client may rely on. */
function facts(api: string, contract: Contract): string[] {
  const operations = operationsOf(api, contract).flatMap(({ name, object, parameters, body }) => [
    name,
    ...Object.keys(object.responses).map((status) => `${name} answers ${status}`),
    ...parameters.map((each) => `${name} takes ${each.in} ${each.name}`),
    ...Object.keys(body?.content ?? {}).map((media) => `${name} reads ${media}`),
  ])
  return [...operations, ...Object.keys(contract.components.schemas ?? {}).map((name) => `schema ${name}`)]
}

describe('the repair of the ThumbGate document', () => {
  const thumbgate = systems.find((system) => system.api === 'thumbgate')
  if (!thumbgate?.repair) throw new Error('redocly.yaml: thumbgate has no repair')
  const { truncateTo } = thumbgate.repair
  const received = readFileSync(join(root, thumbgate.upstream))

  it('cuts exactly the repeated 273 bytes', () => {
    const repaired = readUpstream(root, thumbgate)
    expect(repaired).toHaveLength(truncateTo)
    expect(received.length - truncateTo).toBe(273)
    expect(digest(repaired)).toBe(thumbgate.repair?.sha256)
  })

  it('is not done by any other system', () => {
    expect(systems.filter((system) => system.repair).map((system) => system.api)).toEqual(['thumbgate'])
  })

  it('refuses a tail that is not a repetition, even when the checksum was adapted', () => {
    const bytes = Buffer.concat([received.subarray(0, -5), Buffer.from('EXTRA')])
    expect(() => readChanged(thumbgate, bytes, { sha256: digest(bytes) })).toThrow(
      `${thumbgate.upstream}: the 273 bytes after ${truncateTo} do not repeat the text before them`,
    )
  })

  it('refuses a result that is not the reviewed text, even when the tail repeats', () => {
    const bytes = Buffer.concat([Buffer.from('#'), received])
    const change = {
      sha256: digest(bytes),
      repair: { ...thumbgate.repair, truncateTo: truncateTo + 1 },
    } as Partial<SystemEntry>
    expect(() => readChanged(thumbgate, bytes, change)).toThrow(`${thumbgate.upstream} (repaired): sha256 is`)
  })

  it('refuses a document that somebody already repaired', () => {
    expect(() => readChanged(thumbgate, received.subarray(0, truncateTo))).toThrow(`${thumbgate.upstream}: sha256 is`)
  })
})
