/** Which requests an operation is tried with: one that is right, and one for each way to be wrong. */
import {
  type Contract,
  declaredAnswer,
  type Operation,
  type Parameter,
  type Schema,
} from '#scripts/contract/documents.ts'
import { brief } from '#scripts/contract/json.ts'
import type { Variant } from '#scripts/contract/plan.ts'
import {
  bodyMedia,
  type CaseOptions,
  isJson,
  isMembers,
  type RequestBody,
  type RequestParts,
  successes,
  validBody,
  validParts,
} from '#scripts/contract/requests.ts'
import { flatten, sampleSchema, typesOf } from '#scripts/contract/sampler.ts'
import type { SchemaChecker } from '#scripts/contract/schemas.ts'
import { violations } from '#scripts/contract/violations.ts'

export type CaseKind =
  | 'valid'
  | 'valid-optional'
  | 'required'
  | 'violation'
  | 'no-credential'
  | 'wrong-credential'
  | 'unknown-id'
  | 'content-type'
  | 'malformed'
  | 'too-large'
  | 'key-reused'
  | 'variant'

export interface ContractCase {
  operation: Operation
  kind: CaseKind
  /** Part of the case's name: what is wrong, and where. */
  text: string
  /** The keyword that is broken, for `required` and `violation`. */
  keyword?: string
  place?: Parameter['in'] | 'body'
  parts: RequestParts
  credential: 'right' | 'none' | 'wrong'
  /** Statuses that are right; any declared one when empty. */
  expected: readonly number[]
  /** Sent before the case itself with the same idempotency key. */
  first?: RequestParts
}

export const caseName = (item: ContractCase): string =>
  [item.operation.id, item.kind, item.text].filter((part) => part !== '').join(' · ')

/** All cases of an operation, the valid ones last: some of them remove what the others need. */
export async function casesOf(
  contract: Contract,
  checker: SchemaChecker,
  operation: Operation,
  options: CaseOptions,
): Promise<ContractCase[]> {
  const parts = validParts(contract, operation, options)
  const valid = validCase(operation, parts, options.validStatuses)
  if (options.happy) return [valid]
  return [
    ...credentialCases(operation, parts),
    ...unknownIds(contract, operation, parts),
    ...(await parameterCases(contract, checker, operation, parts)),
    ...(await bodyCases(contract, checker, operation, parts)),
    ...transportCases(operation, parts),
    ...optionalCases(contract, operation, options, parts),
    ...keyCases(operation, parts),
    ...variantCases(operation, parts, options.variants ?? []),
    valid,
  ]
}

function validCase(operation: Operation, parts: RequestParts, statuses?: readonly number[]): ContractCase {
  const expected = statuses ?? successes(operation)
  return { operation, kind: 'valid', text: '', parts, credential: 'right', expected }
}

function credentialCases(operation: Operation, parts: RequestParts): ContractCase[] {
  if (operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0)) return []
  const common = { operation, parts, expected: [401] } as const
  return [
    { ...common, kind: 'no-credential', text: '', credential: 'none' },
    { ...common, kind: 'wrong-credential', text: '', credential: 'wrong' },
  ]
}

/** Well-formed ids of nothing. Only where the contract says 404; `/by-name/{name}` creates what is not there. */
function unknownIds(contract: Contract, operation: Operation, parts: RequestParts): ContractCase[] {
  if (!operation.responses['404']) return []
  const segments = operation.path.split('/')
  return operation.parameters
    .filter(
      ({ in: place, name }) => place === 'path' && !segments[segments.indexOf(`{${name}}`) - 1]?.startsWith('by-'),
    )
    .flatMap(({ name, schema }) => {
      const id = idOfNothing(flatten(schema, contract))
      return id === undefined ? [] : [{ name, id }]
    })
    .map(({ name, id }) => ({
      operation,
      kind: 'unknown-id' as const,
      text: name,
      place: 'path' as const,
      parts: { ...parts, path: { ...parts.path, [name]: id } },
      credential: 'right' as const,
      expected: [404],
    }))
}

/** An id that the schema allows and that nothing has, or undefined for values that are no ids: numbers, enums, texts of a pattern. */
function idOfNothing(schema: Schema): string | undefined {
  if (!typesOf(schema).includes('string') || schema.enum || schema.pattern !== undefined) return undefined
  if (schema.format === 'uuid') return 'f47ac10b-58cc-4372-a567-0e02b2c3d479'
  return schema.format === undefined ? 'nothing_has_this_id' : undefined
}

async function parameterCases(
  contract: Contract,
  checker: SchemaChecker,
  operation: Operation,
  parts: RequestParts,
): Promise<ContractCase[]> {
  const cases: ContractCase[] = []
  for (const parameter of operation.parameters) {
    // The kernel's own rule: a path that cannot name anything names nothing.
    const expected = parameter.in === 'path' ? [404] : refusals(operation)
    const common = { operation, place: parameter.in, credential: 'right', expected } as const
    if (parameter.required && parameter.in !== 'path') {
      const { [parameter.name]: _, ...others } = parts[parameter.in]
      const text = `${parameter.in} ${parameter.name}: required, left out`
      cases.push({
        ...common,
        kind: 'required',
        keyword: 'required',
        text,
        parts: { ...parts, [parameter.in]: others },
      })
    }
    const clamped = operation.accord.clamp.includes(parameter.name)
    for (const broken of await parameterViolations(contract, checker, parameter)) {
      const place = { ...parts[parameter.in], [parameter.name]: broken.value }
      const inRange = clamped && (broken.keyword === 'minimum' || broken.keyword === 'maximum')
      cases.push({
        ...common,
        kind: 'violation',
        keyword: broken.keyword,
        text: `${parameter.in} ${parameter.name}${broken.text}`,
        parts: { ...parts, [parameter.in]: place },
        expected: inRange ? successes(operation) : expected,
      })
    }
  }
  return cases
}

/** Parameters travel as text, so a broken value must stay broken as text: `1` is a good string, `"x"` is no number. */
async function parameterViolations(contract: Contract, checker: SchemaChecker, parameter: Parameter) {
  const schema = flatten(parameter.schema, contract)
  const types = typesOf(schema)
  if (types.includes('object') || types.includes('array')) return []
  const valid = sampleSchema(parameter.schema, { seed: 1, contract, direction: 'request' })
  const found = await violations(contract, checker, parameter.schema, valid)
  const travels = (value: unknown) => {
    if (value === '' || typeof value === 'object' || value === undefined) return false
    return parameter.in !== 'path' || !/[/\s]/.test(String(value))
  }
  const numeric = types.includes('integer') || types.includes('number')
  const broken = []
  for (const { keyword, text, value } of found) {
    if (!travels(value)) continue
    const read = numeric ? value : String(value)
    if (types.includes('boolean') && typeof value !== 'string') continue
    if (await checker.valid(parameter.schema, read)) continue
    broken.push({ keyword, text: text.replace('the whole', ''), value })
  }
  return broken
}

/** 400, or 422 where a contract uses that; where it declares neither (a beacon that takes anything), any declared answer is right. */
const refusals = (operation: Operation): number[] => {
  if (operation.responses['400']) return [400]
  return operation.responses['422'] ? [422] : []
}

async function bodyCases(
  contract: Contract,
  checker: SchemaChecker,
  operation: Operation,
  parts: RequestParts,
): Promise<ContractCase[]> {
  const [media, declared] = bodyMedia(operation) ?? []
  // A raw body is verified before it is read: without the right signature all of these would be the same case.
  if (!media || !declared?.schema || operation.accord.raw) return []
  const base = parts.body && 'value' in parts.body ? parts.body.value : {}
  const common = { operation, place: 'body', credential: 'right', expected: refusals(operation) } as const
  const found = await violations(contract, checker, declared.schema, base)
  return found
    .filter(({ value }) => isJson(media) || survivesForm(value))
    .map(({ keyword, text, value }) => ({
      ...common,
      kind: keyword === 'required' ? 'required' : 'violation',
      keyword,
      text: `body ${text}${keyword === 'required' ? '' : ` (${brief(value, 60)})`}`,
      parts: { ...parts, body: { media, value } },
    }))
}

/** A form has only texts in it: a broken type is no longer one. */
const survivesForm = (value: unknown): boolean =>
  isMembers(value) && Object.values(value).every((member) => typeof member === 'string')

function transportCases(operation: Operation, parts: RequestParts): ContractCase[] {
  const media = bodyMedia(operation)?.[0]
  if (!media || !operation.body) return []
  const common = { operation, place: 'body', credential: 'right' } as const
  const cases: ContractCase[] = [
    {
      ...common,
      kind: 'too-large',
      text: 'Content-Length of 1 GiB',
      parts: { ...parts, body: { media, claimed: 2 ** 30 } },
      expected: operation.responses['413'] ? [413] : [],
    },
  ]
  if (!operation.body.content['*/*']) {
    cases.push({
      ...common,
      kind: 'content-type',
      text: 'application/x-unknown',
      parts: { ...parts, body: { media: 'application/x-unknown', text: 'a=1' } },
      expected: [415],
    })
  }
  if (operation.accord.raw || !isJson(media)) return cases
  const malformed = [`{"a":`, 'no json', '']
  for (const text of malformed) {
    if (text === '' && !operation.body.required) continue
    cases.push({
      ...common,
      kind: 'malformed',
      text: text === '' ? 'an empty body' : `the body ${text}`,
      parts: { ...parts, body: { media, text } },
      expected: refusals(operation),
    })
  }
  return cases
}

/** Everything optional at once. It may name what does not exist, so any declared answer is right. */
function optionalCases(
  contract: Contract,
  operation: Operation,
  given: CaseOptions,
  required: RequestParts,
): ContractCase[] {
  const options = given.optionalParts ? { ...given, parts: given.optionalParts } : given
  const body = validBody(contract, operation, options, true)
  if (!body || operation.accord.raw) return []
  if (memberNames(body) === memberNames(required.body)) return []
  const parts = validParts(contract, operation, options)
  const common = { operation, place: 'body', credential: 'right', expected: [] } as const
  return [{ ...common, kind: 'valid-optional', text: 'all optional members', parts: { ...parts, body } }]
}

/** What the plan of a system adds: a well-formed value that is refused for what it says. */
function variantCases(operation: Operation, parts: RequestParts, variants: readonly Variant[]): ContractCase[] {
  return variants
    .filter(({ place, parameter }) => operation.parameters.some((item) => item.in === place && item.name === parameter))
    .map(({ name, place, parameter, value, statuses }) => ({
      operation,
      kind: 'variant',
      text: name,
      place,
      parts: { ...parts, [place]: { ...parts[place], [parameter]: value } },
      credential: 'right',
      expected: statuses,
    }))
}

const memberNames = (body: RequestBody | undefined): string =>
  body && 'value' in body && isMembers(body.value) ? Object.keys(body.value).sort().join() : ''

/** The same idempotency key with another body. */
function keyCases(operation: Operation, parts: RequestParts): ContractCase[] {
  const header = operation.parameters.find((item) => item.in === 'header' && /^idempotency-key$/i.test(item.name))
  const { body } = parts
  if (!header || !declaredAnswer(operation, 422) || !body || !('value' in body) || !isMembers(body.value)) return []
  const keyed = { ...parts, header: { ...parts.header, [header.name]: `contract-key-${operation.id}` } }
  const other = { ...keyed, body: { ...body, value: { ...body.value, 'another-member': 1 } } }
  const common = { operation, place: 'header', credential: 'right', expected: [422, 400] } as const
  return [{ ...common, kind: 'key-reused', text: 'with another body', first: keyed, parts: other }]
}
