/** A small system made by a test: its routes, schemas and handlers, without generated files. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Contract } from '#server/backend.ts'
import type { RequestValidators, Route, Validate } from '#server/contract.ts'
import { defineErrors } from '#server/errors.ts'
import type { LoadedSystem } from '#server/load-system.ts'
import type { SystemDefinition } from '#server/system.ts'
import { testSecurity } from '#tests/dispatch/harness.ts'

const ajv = addFormats.default(new Ajv2020({ strict: false, coerceTypes: 'array', useDefaults: true }))

/** A validator as the generator makes them for parameters: it coerces. */
export const parameterValidator = (schema: object): Validate => ajv.compile(schema) as Validate

const bodyAjv = addFormats.default(new Ajv2020({ strict: false }))
export const bodyValidator = (schema: object): Validate => bodyAjv.compile(schema) as Validate

/** A route with the defaults of a protected GET. */
export function route(parts: Partial<Route> & { operationId: string }): Route {
  return {
    method: 'GET',
    path: `/${parts.operationId}`,
    tag: 'Fixture',
    security: [{ bearer: [] }],
    effect: 'read',
    idempotent: false,
    rateLimit: 'none',
    clamp: [],
    parameters: [],
    body: null,
    responses: {
      '200': { media: ['application/json'], headers: [] },
      default: { media: ['application/json'], headers: [] },
    },
    ...parts,
  }
}

export const jsonBody: NonNullable<Route['body']> = { required: true, raw: false, media: ['application/json'] }

/** The identity the test caller has here. */
export interface Tester {
  userId: string
}

export const fixtureErrors = defineErrors({
  media: 'application/json',
  codes: { teapot: { status: 418, text: 'I am a teapot' } },
  render: (failure, context) => ({
    error: failure.message,
    code: failure.code,
    field: failure.options.field ?? null,
    requestId: context.requestId,
  }),
})

export interface FixtureParts {
  routes: readonly Route[]
  handlers?: SystemDefinition<string>['handlers']
  validators?: Readonly<Record<string, RequestValidators>>
  definition?: Partial<SystemDefinition<string>>
  schemes?: Record<string, object>
  replyValidators?: ReturnType<LoadedSystem['replyValidators']>
}

/** Mounted at `/fixture`, base `/v1`. Its bearer scheme knows the test caller. */
export function fixture(parts: FixtureParts): LoadedSystem {
  const schemes = parts.schemes ?? { bearer: { type: 'http', scheme: 'bearer' } }
  const contract = {
    openapi: '3.1.0',
    info: { title: 'Fixture', version: '1' },
    paths: { '/x': { get: { 'x-accord': { effect: 'read' }, responses: {} } } },
    components: { securitySchemes: schemes },
  }
  return {
    entry: { api: 'fixture', title: 'Fixture', mount: '/fixture', base: '/v1', complete: false, contract: 'none' },
    routes: parts.routes,
    validators: parts.validators ?? {},
    replyValidators: () => parts.replyValidators ?? {},
    contract: contract as Contract,
    definition: {
      api: 'fixture',
      errors: fixtureErrors,
      security: Object.fromEntries(Object.keys(schemes).map((scheme) => [scheme, testSecurity])),
      admit: async ({ identity }) => identity,
      tenantOf: () => 'tenant',
      principal: (identity) => (identity as Tester).userId,
      services: () => ({}),
      handlers: parts.handlers ?? {},
      ...parts.definition,
    },
  }
}
