/** Queries on a database that has been through something. */
import { withClient } from '#scripts/postgres.ts'
import type { Output } from '../output.ts'

/** Name → what finds nothing when it holds, with its parameters. */
export type Checks = Readonly<Record<string, readonly [text: string, ...values: unknown[]]>>

/** Name of each check → the rows that break it. */
export const queryAll = (url: string, checks: Checks): Promise<Map<string, unknown[]>> =>
  withClient(url, async (client) => {
    const results = new Map<string, unknown[]>()
    for (const [name, [text, ...values]] of Object.entries(checks))
      results.set(name, (await client.query(text, values)).rows)
    return results
  })

/** Says of each check whether it holds, and what breaks it. Returns the names of those that do not hold. */
export function sayBroken(results: ReadonlyMap<string, readonly unknown[]>, output: Output): string[] {
  for (const [name, rows] of results)
    output.say(rows.length === 0 ? `holds   ${name}` : `BROKEN  ${name}: ${JSON.stringify(rows.slice(0, 5))}`)
  return [...results].filter(([, rows]) => rows.length > 0).map(([name]) => name)
}
