import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#server/migrations.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
}

interface Answer {
  $ref?: string
  content?: Record<string, { schema?: Schema }>
}

interface Contract {
  paths: Record<string, Record<string, { operationId?: string; responses?: Record<string, Answer> }>>
}

const contract = JSON.parse(readFileSync(join(projectRoot, 'specs/thumbgate.json'), 'utf8')) as Contract

const resolve = <Node>(reference: string): Node =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], contract) as Node

const alternatives = ({ allOf = [], oneOf = [], anyOf = [] }: Schema): Schema[] => [...allOf, ...oneOf, ...anyOf]

/** Whether a value of this schema may be, or hold, what the schema does not name. */
function isOpen(schema: Schema): boolean {
  const types = [schema.type ?? []].flat()
  const says = types.length > 0 || schema.enum !== undefined || 'const' in schema || alternatives(schema).length > 0
  if (!says) return true
  if (types.includes('array') && schema.items === undefined) return true
  return types.includes('object') && (schema.additionalProperties ?? true) === true
}

/** Calls `look` with every schema below this one, each component once. */
function visit(schema: Schema, place: string, seen: Set<string>, look: (one: Schema, place: string) => void): void {
  const reference = schema.$ref
  if (reference !== undefined) {
    if (seen.has(reference)) return
    seen.add(reference)
    visit(resolve(reference), reference.slice(reference.lastIndexOf('/') + 1), seen, look)
    return
  }
  look(schema, place)
  const { properties = {}, items, additionalProperties } = schema
  for (const [name, member] of Object.entries(properties)) visit(member, `${place}.${name}`, seen, look)
  if (items) visit(items, `${place}[]`, seen, look)
  if (typeof additionalProperties === 'object') visit(additionalProperties, `${place}{}`, seen, look)
  for (const one of alternatives(schema)) visit(one, place, seen, look)
}

const operations = Object.values(contract.paths).flatMap((path) => Object.values(path))

/** Everything open in the answers, by component and member. */
function openPlaces(): string[] {
  const seen = new Set<string>()
  const open = new Set<string>()
  for (const { operationId, responses = {} } of operations) {
    const answers = Object.values(responses).map((one) => (one.$ref === undefined ? one : resolve<Answer>(one.$ref)))
    for (const { schema = {} } of answers.flatMap(({ content = {} }) => Object.values(content))) {
      visit(schema, String(operationId), seen, (one, place) => {
        if (isOpen(one)) open.add(place)
      })
    }
  }
  return [...open].sort()
}

/** What holds values that the server does not choose → whose they are. */
const free: Readonly<Record<string, string>> = {
  'DecisionOutcome.metadata': 'the caller’s',
  'FeedbackEvent.lastAction': 'of whoever imported the event',
  'FeedbackEvent.structuredRule': 'of whoever imported the event',
  'InternalAgentBootstrap.middlewarePlan[].details': 'of each step',
  'JobCheckpoint.metadata': 'of each stage',
  'JobControl.metadata': 'the caller’s',
  'JobStageDone.metadata': 'of each stage',
  'MemoryRecord.structuredRule': 'of whoever imported the event',
  'NormalizedAction.toolInput': 'the caller’s, without secrets',
  ResolvedSettings: 'what operators set beside the defaults',
  'ResolvedSettings.dashboard': 'what operators set beside the defaults',
  'ResolvedSettings.harnesses': 'what operators set beside the defaults',
  'ResolvedSettings.mcp': 'what operators set beside the defaults',
  'ResolvedSettings.policies': 'what operators set beside the defaults',
  'ResolvedSettings.team': 'what operators set beside the defaults',
  'RiskDriver.metadata': 'of each driver',
  'SettingsOrigin.value': 'what operators set',
}

test('no answer of ThumbGate holds anything the contract does not name, but what callers and operators bring', () => {
  expect(openPlaces()).toEqual(Object.keys(free).sort())
})
