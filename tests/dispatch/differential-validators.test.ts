/** 10,000 generated requests per system: the standalone validators give the verdict of Ajv 2020-12 run on the contract itself. No difference is known. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { systems as listed } from '#generated/systems.ts'
import type { Route, Validate } from '#server/contract.ts'
import { isJsonMedia } from '#server/http/content-type.ts'
import { type LoadedSystem, loadSystem } from '#server/load-system.ts'
import { projectRoot } from '#server/migrations.ts'
import { fixture } from '#tests/dispatch/fixture.ts'
import { type ContractOperation, contractOperation } from '#tests/dispatch/requests.ts'
import { createRandom, pick, type Random, Sampler } from '#tests/dispatch/sampler.ts'

const requests = 10_000
const seed = 20_261_121

type Verdict = { valid: boolean; data: unknown }

interface Pair {
  where: string
  compiled: Validate
  runtime: ValidateFunction
  sample(random: Random): unknown
}

/** Contract and generated files of a system; its definition plays no part in validation. */
function load(api: string): Promise<LoadedSystem> {
  const entry = listed.find((one) => one.api === api)
  if (!entry) throw new Error(`no system ${api}`)
  return loadSystem(projectRoot, entry, { ...fixture({ routes: [] }).definition, api })
}

const pointerStep = (step: string): string => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Every validator of a system next to one that Ajv compiles at run time, straight from the document. */
function pairsOf(system: LoadedSystem, sampler: Sampler): Pair[] {
  const options = { strict: false, allErrors: false, validateFormats: true } as const
  const bodies = addFormats.default(new Ajv2020(options)).addSchema(system.contract, 'contract')
  const forms = addFormats
    .default(new Ajv2020({ ...options, coerceTypes: 'array' }))
    .addSchema(system.contract, 'contract')
  const parameters = addFormats.default(new Ajv2020({ ...options, coerceTypes: true, useDefaults: true }))
  parameters.addSchema(system.contract, 'contract')
  return system.routes.flatMap((route) => {
    const operation = contractOperation(system, route, sampler)
    return [
      ...parameterPairs(system, operation, parameters, sampler),
      ...bodyPairs(system, route, bodies, forms, sampler),
    ]
  })
}

function bodyPairs(system: LoadedSystem, route: Route, bodies: Ajv2020, forms: Ajv2020, sampler: Sampler): Pair[] {
  const declared = system.validators[route.operationId]?.body ?? {}
  return Object.entries(declared).map(([media, compiled]) => {
    const at = `/paths/${pointerStep(route.path)}/${route.method.toLowerCase()}/requestBody/content/${pointerStep(media)}/schema`
    const ajv = isJsonMedia(media) ? bodies : forms
    const schema = { $ref: `contract#${at}` }
    const source = { $ref: `#${at}` }
    return {
      where: `${route.operationId} body ${media}`,
      compiled,
      runtime: ajv.compile(schema),
      sample: (random) => broken(sampler.value(source), sampler, random),
    }
  })
}

function parameterPairs(system: LoadedSystem, operation: ContractOperation, ajv: Ajv2020, sampler: Sampler): Pair[] {
  return (['path', 'query', 'header', 'cookie'] as const).flatMap((location) => {
    const compiled = system.validators[operation.route.operationId]?.[location]
    if (!compiled) return []
    const declared = operation.parameters.filter((one) => one.in === location && !ownedByHttp(one))
    const key = (name: string) => (location === 'header' ? name.toLowerCase() : name)
    const schema = {
      type: 'object',
      properties: Object.fromEntries(declared.map((one) => [key(one.name), rebased(one.schema ?? {})])),
      required: declared.filter((one) => one.required).map((one) => key(one.name)),
    }
    const sample = (random: Random): Record<string, unknown> => {
      const given = declared.filter((one) => random() < (one.required ? 0.95 : 0.6))
      return Object.fromEntries(
        given.map((one) => [key(one.name), asText(broken(sampler.value(one.schema), sampler, random), random)]),
      )
    }
    return [{ where: `${operation.route.operationId} ${location}`, compiled, runtime: ajv.compile(schema), sample }]
  })
}

const ownedByHttp = ({ in: location, name }: { in: string; name: string }): boolean =>
  location === 'header' && ['accept', 'content-type', 'authorization'].includes(name.toLowerCase())

/** References of a parameter's schema point into the document, wherever the schema is compiled. */
const rebased = (schema: object): object =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' ? `contract${String(value)}` : value,
  ) as object

const broken = (value: unknown, sampler: Sampler, random: Random): unknown =>
  random() < 0.5 ? value : sampler.broken(random() < 0.3 ? sampler.broken(value) : value)

/** As it arrives: text; now and then twice. */
function asText(value: unknown, random: Random): unknown {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return random() < 0.05 ? [text, text] : text
}

function judge(validate: Validate | ValidateFunction, value: unknown): Verdict {
  const data = structuredClone(value)
  return { valid: validate(data) as boolean, data }
}

test.each(listed.map((entry) => entry.api))(
  `%s: ${requests} requests, the same verdict and the same coerced values`,
  async (api) => {
    const system = await load(api)
    const sampler = new Sampler(system.contract, seed)
    const random = createRandom(seed)
    const pairs = pairsOf(system, sampler)
    const differences: string[] = []
    let accepted = 0
    for (let i = 0; i < requests; i++) {
      const pair = pick(random, pairs)
      const value = pair.sample(random)
      const compiled = judge(pair.compiled, value)
      const runtime = judge(pair.runtime, value)
      if (runtime.valid) accepted++
      const same = compiled.valid === runtime.valid && (!runtime.valid || equal(compiled.data, runtime.data))
      if (!same) {
        differences.push(
          `${pair.where}: ${JSON.stringify(value)?.slice(0, 200)}: compiled ${compiled.valid}, run time ${runtime.valid}`,
        )
      }
    }
    expect(differences.slice(0, 10)).toEqual([])
    // Both verdicts are there in numbers, or the comparison would prove little.
    expect(accepted).toBeGreaterThan(requests * 0.2)
    expect(accepted).toBeLessThan(requests * 0.9)
  },
)

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
