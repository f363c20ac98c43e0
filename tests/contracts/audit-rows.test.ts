import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, systems } from './documents.ts'

/** How many rows the audit of each received document has: each is repaired by an action or listed with the reason for leaving it. */
const rows = [
  { api: 'thumbgate', prefix: 'TG', count: 17 },
  { api: 'retivo', prefix: 'RV', count: 19 },
  { api: 'front-of-house', prefix: 'FH', count: 22 },
  { api: 'rungate', prefix: 'RG', count: 27 },
  { api: 'mightykey', prefix: 'MK', count: 14 },
]

describe('the audit of the received documents', () => {
  it.each(rows)(
    'is settled row by row in the overlays of $api ($prefix-1 to $prefix-$count)',
    ({ api, prefix, count }) => {
      const system = systems.find((each) => each.api === api)
      if (!system) throw new Error(`redocly.yaml does not list ${api}`)
      const folder = join(root, system.overlays)
      const text = readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n')
      const ids = Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`)
      expect(ids.filter((id) => !new RegExp(`\\b${id}\\b`).test(text))).toEqual([])
    },
  )

  it('covers every system', () => {
    expect(rows.map((row) => row.api)).toEqual(systems.map((system) => system.api))
  })
})
