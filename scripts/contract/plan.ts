/**
 * What the contract cannot say about its own use, as data: `tests/contract/plans/<api>.yaml`. Where credentials come from, which object a
 * request needs when that cannot be inferred, and which operations cannot succeed from outside, with the reason. Everything else is
 * inferred (see world.ts).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const place = z.enum(['path', 'query', 'header', 'cookie', 'body'])

/** `$demo`: a value of `demo.json`. `$from`: a member of the answer of an operation, run for this. `$unique`: `{n}` is another number each time. */
const source = z.union([
  z.strictObject({ $demo: z.string() }),
  z.strictObject({ $from: z.string(), at: z.string() }),
  z.strictObject({ $unique: z.string() }),
])

export type Source = z.output<typeof source>

const credential = z.union([
  z.strictObject({ demo: z.string() }),
  z.strictObject({ operation: z.string(), cookie: z.string() }),
  z.strictObject({ operation: z.string(), at: z.string() }),
])

export type CredentialSource = z.output<typeof credential>

const planSchema = z.strictObject({
  /** Security scheme → where its value comes from. */
  credentials: z.record(z.string(), credential).default({}),
  /** Requests that every operation is tried with which has the parameter, beside those that follow from its schemas. */
  variants: z
    .array(
      z.strictObject({
        name: z.string(),
        place: z.enum(['query', 'header', 'cookie']),
        parameter: z.string(),
        value: z.string(),
        statuses: z.array(z.int()).min(1),
      }),
    )
    .default([]),
  operations: z
    .record(
      z.string(),
      z.strictObject({
        /** Values instead of samples; a {@link Source} anywhere inside is replaced. */
        values: z.partialRecord(place, z.record(z.string(), z.unknown())).optional(),
        /** The security scheme to use, where the first one that has a credential will not do. */
        scheme: z.string().optional(),
        /** A credential made for this operation alone, because it ends it. */
        ownCredential: z.boolean().optional(),
        /** The statuses a valid request may have, where success cannot be had from outside. */
        expect: z.strictObject({ statuses: z.array(z.int()).min(1), reason: z.string().min(10) }).optional(),
      }),
    )
    .default({}),
})

export type Variant = Plan['variants'][number]

export type Plan = z.output<typeof planSchema>

/** The plan of a system; empty where there is no file. Throws with the place of what is wrong in it. */
export function readPlan(root: string, api: string): Plan {
  const file = join(root, 'tests/contract/plans', `${api}.yaml`)
  if (!existsSync(file)) return { credentials: {}, variants: [], operations: {} }
  const result = planSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** A {@link Source}, or undefined for any other value. */
export function asSource(value: unknown): Source | undefined {
  const result = source.safeParse(value)
  return result.success ? result.data : undefined
}
