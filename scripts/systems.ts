import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const systemSchema = z.strictObject({
  title: z.string(),
  upstream: z.string(),
  sha256,
  repair: z.strictObject({ truncateTo: z.int().positive(), sha256 }).optional(),
  overlays: z.string(),
  mount: z.string().regex(/^\/[a-z0-9-]+$/),
  base: z
    .string()
    .regex(/^\/[a-z0-9/-]+$/)
    .default(''),
  complete: z.boolean(),
})

const configSchema = z.object({
  apis: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.object({ root: z.string(), 'x-accord': systemSchema })),
})

/** One system as `redocly.yaml` lists it. Paths are relative to the folder of that file. */
export type SystemEntry = z.output<typeof systemSchema> & {
  /** The key in `apis`: folder and file name in every room. */
  api: string
  /** Where the repaired contract is written. */
  contract: string
}

/** Reads the list of systems from `redocly.yaml` in `root`, in the order of that file. Throws with the place of a bad entry. */
export function readSystems(root: string): SystemEntry[] {
  const file = join(root, 'redocly.yaml')
  const result = configSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return Object.entries(result.data.apis).map(([api, entry]) => ({ ...entry['x-accord'], api, contract: entry.root }))
}
