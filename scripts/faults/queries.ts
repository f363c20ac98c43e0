/** Queries on a database that has been through something. */
import { withClient } from '#scripts/postgres.ts'

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
