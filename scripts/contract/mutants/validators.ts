/** The validators that are generated for a mutant and for its original, on the same values: samples and values at every boundary. */
import { createRequire } from 'node:module'
import type { Contract, Schema } from '#scripts/contract/documents.ts'
import { readContract } from '#scripts/contract/documents.ts'
import { brief, isObject, joinPointer, valueAt, withoutValue, withValue } from '#scripts/contract/json.ts'
import type { Layer } from '#scripts/contract/mutants/layers.ts'
import { type Mutant, reduced } from '#scripts/contract/mutants/mutants.ts'
import { flatten } from '#scripts/contract/sampler.ts'
import type { SchemaChecker } from '#scripts/contract/schemas.ts'
import { violations } from '#scripts/contract/violations.ts'
import { readModel } from '#scripts/generators/model.ts'
import { Refusals, RefusedContract } from '#scripts/generators/refusals.ts'
import { replyValidators, requestValidators } from '#scripts/generators/validators.ts'
import { sampleSchema } from '../../../sdk/runtime/mock/sample.ts'

/** A component that a hundred operations use is judged by the first few of them. */
const mostOperations = 3

export const validatorsLayer: Layer = {
  name: 'validators',
  async judge(mutants, progress) {
    const caught = new Map<Mutant, string>()
    for (const mutant of mutants) {
      const reason = await disagreement(mutant)
      if (reason !== undefined) caught.set(mutant, reason)
      if (mutant.number % 50 === 0) progress(`validators: ${mutant.number} mutants`)
    }
    return caught
  },
}

type Validate = (value: unknown) => boolean

/** `createRun request body application/json` → function. */
type Validators = Map<string, Validate>

/** Why the validators of the two are told apart, or undefined. */
async function disagreement(mutant: Mutant): Promise<string | undefined> {
  const chosen = mutant.operations.slice(0, mostOperations)
  const original = build(mutant.api, reduced(mutant.original, chosen))
  let other: Built
  try {
    other = build(mutant.api, reduced(mutant.document, chosen))
  } catch (error) {
    if (error instanceof RefusedContract) return `the generator refuses it: ${error.message.split('\n')[0]}`
    throw error
  }
  for (const name of new Set([...original.validators.keys(), ...other.validators.keys()])) {
    const [before, after] = [original.validators.get(name), other.validators.get(name)]
    if (!before || !after) return `only ${before ? 'the original' : 'the mutant'} has a validator for ${name}`
    for (const value of [...(await valuesFor(original, name)), ...(await valuesFor(other, name))]) {
      const [a, b] = [verdict(before, value), verdict(after, value)]
      if (a !== b) return `${name}: ${brief(value)} is ${brief(a)} for the original and ${brief(b)} for the mutant`
    }
  }
  return undefined
}

/** `refused`, or what is left after texts are converted and defaults are filled in. */
function verdict(validate: Validate, value: unknown): string {
  const copy = structuredClone(value)
  return validate(copy) ? (JSON.stringify(copy) ?? 'nothing') : 'refused'
}

interface Built {
  contract: Contract
  validators: Validators
  places: Map<string, Place>
}

/** The schemas behind a validator: one of a body, or one per parameter or header. */
interface Place {
  direction: 'request' | 'reply'
  schema?: Schema
  members?: Record<string, { schema: Schema; required: boolean }>
}

const require = createRequire(import.meta.url)

/** What a generated CommonJS file exports. */
function load(code: string): Record<string, object> {
  const module: { exports: Record<string, object> } = { exports: {} }
  // The text comes from our own generator, which the server runs in the same way.
  new Function('require', 'module', 'exports', code)(require, module, module.exports)
  return module.exports
}

function build(api: string, document: Mutant['document']): Built {
  const refusals = new Refusals(`${api}.json`, document)
  const operations = readModel(document, refusals)
  refusals.raise()
  const reading = { document, operations, refusals }
  const parts: [string, Record<string, object>][] = [
    ['request', load(requestValidators(reading).text())],
    ['reply', load(replyValidators(reading).text())],
  ]
  const validators: Validators = new Map()
  for (const [part, exported] of parts) {
    for (const [id, members] of Object.entries(exported)) collect(validators, `${id} ${part}`, members)
  }
  const system = { api, title: api, mount: '', base: '', complete: true }
  const contract = readContract(system, document)
  return { contract, validators, places: placesOf(contract) }
}

/** An answer without a body has no function; its status counts all the same. */
function collect(validators: Validators, name: string, value: object): void {
  if (typeof value === 'function') validators.set(name, value as Validate)
  else {
    if (/ reply \w+$/.test(name)) validators.set(name, () => true)
    for (const [key, one] of Object.entries(value)) collect(validators, `${name} ${key}`, one as object)
  }
}

function placesOf(contract: Contract): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { id, parameters, body, responses } of contract.operations) {
    for (const where of ['path', 'query', 'header', 'cookie']) {
      const members = parameters
        .filter((one) => one.in === where)
        .map((one) => [where === 'header' ? one.name.toLowerCase() : one.name, one])
      if (members.length > 0)
        places.set(`${id} request ${where}`, { direction: 'request', members: Object.fromEntries(members) })
    }
    for (const [media, { schema }] of Object.entries(body?.content ?? {})) {
      if (schema) places.set(`${id} request body ${media}`, { direction: 'request', schema })
    }
    for (const [status, { content, headers }] of Object.entries(responses)) {
      for (const [media, { schema }] of Object.entries(content)) {
        if (schema) places.set(`${id} reply ${status} body ${media}`, { direction: 'reply', schema })
      }
      if (Object.keys(headers).length > 0)
        places.set(`${id} reply ${status} headers`, { direction: 'reply', members: headers })
    }
  }
  return places
}

/** Samples, and everything near them that one rule forbids. */
async function valuesFor(built: Built, name: string): Promise<unknown[]> {
  const place = built.places.get(name)
  if (place?.schema) return await near(built.contract, place.schema, place.direction)
  const members = Object.entries(place?.members ?? {})
  const objects: unknown[] = [{}]
  const valid: Record<string, unknown> = {}
  for (const [member, { schema }] of members)
    valid[member] = asText(sample(built.contract, schema, 'request', 'all', 1))
  objects.push(valid)
  for (const [member, { schema, required }] of members) {
    const { [member]: _, ...rest } = valid
    objects.push(rest)
    if (!required)
      objects.push({ ...Object.fromEntries(Object.entries(valid).filter(([one]) => place?.members?.[one]?.required)) })
    for (const value of await near(built.contract, schema, 'request'))
      objects.push({ ...valid, [member]: asText(value) })
  }
  return objects
}

/** Parameters and headers arrive as texts. */
const asText = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(asText) : typeof value === 'object' ? value : String(value)

/** Nothing is dropped: what both validators take tells as much as what both refuse. */
const keepAll: SchemaChecker = {
  problems: async () => [],
  valid: async () => false,
  [Symbol.dispose]() {},
}

async function near(contract: Contract, schema: Schema, direction: Place['direction']): Promise<unknown[]> {
  const values: unknown[] = []
  for (const optional of ['all', 'required'] as const) {
    for (const seed of [1, 2, 3, 4, 5]) {
      const value = sample(contract, schema, direction, optional, seed)
      if (value === undefined) continue
      values.push(value)
      if (seed !== 1) continue
      values.push(...variations(contract, schema, value))
      values.push(...(await broken(contract, schema, value)))
    }
  }
  return values
}

/** Deeper than this, values are as they were sampled. */
const deepest = 6

/** The value with every other choice of each enum, and without each of its members. */
function variations(contract: Contract, schema: Schema, root: unknown): unknown[] {
  const found: unknown[] = []
  const visit = (reference: Schema, pointer: string, depth: number): void => {
    const flat = flatten(reference, contract)
    const current = pointer === '' ? root : valueAt(root, pointer)
    for (const choice of flat.enum ?? []) found.push(withValue(root, pointer, choice))
    if (depth >= deepest) return
    if (Array.isArray(current) && current.length > 0 && flat.items) visit(flat.items, `${pointer}/0`, depth + 1)
    if (!isObject(current)) return
    for (const name of Object.keys(current)) {
      const inner = joinPointer(pointer, name)
      found.push(withoutValue(root, inner))
      const others = typeof flat.additionalProperties === 'object' ? flat.additionalProperties : undefined
      const member = flat.properties?.[name] ?? others
      if (member) visit(member, inner, depth + 1)
    }
  }
  visit(schema, '', 0)
  return found
}

/** Values that one rule forbids; none where a part of the schema contradicts itself. */
async function broken(contract: Contract, schema: Schema, value: unknown): Promise<unknown[]> {
  try {
    return (await violations(contract, keepAll, schema, value)).map((one) => one.value)
  } catch (error) {
    if (hasNoSample(error)) return []
    throw error
  }
}

const hasNoSample = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('No sample satisfies')

/** A valid value; undefined where the schema contradicts itself, which some mutants do. */
function sample(
  contract: Contract,
  schema: Schema,
  direction: Place['direction'],
  optional: 'all' | 'required',
  seed: number,
): unknown {
  try {
    return sampleSchema(schema as Parameters<typeof sampleSchema>[0], {
      seed,
      root: contract.document,
      direction,
      optional,
    })
  } catch (error) {
    if (hasNoSample(error)) return undefined
    throw error
  }
}
