/** `sdk/<api>/`: thin generated code over `sdk/runtime`. Behaviour is in the runtime; here is one line per method. */
import type { SystemEntry } from '../systems.ts'
import { banner } from './banner.ts'
import { kebabCase, sdkNames } from './names.ts'
import type { Json, ModelOperation } from './reading.ts'
import { object } from './reading.ts'
import { RefusedContract } from './refusals.ts'
import { lookUp } from './schema.ts'
import { type SdkMethod, sdkMethod, securityText } from './sdk-methods.ts'

export interface SdkInput {
  entry: SystemEntry
  document: unknown
  operations: readonly ModelOperation[]
  /** `generated/<api>/types.ts`. */
  types: string
  /** Of the package. */
  version: string
  /** Whether somebody wrote `sdk/<api>/webhooks.ts`. */
  webhooks: boolean
  /** Where `npm run mock` serves the contract. */
  mockUrl: string
}

export interface SdkModel {
  methods: SdkMethod[]
  /** By resource, in the order of the contract. */
  resources: Map<string, SdkMethod[]>
  securities: string[]
}

const reserved = new Set([
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'request',
  'send',
  'use',
  'eject',
])

/** Every method of an API's SDK. */
export function sdkModel(document: unknown, operations: readonly ModelOperation[]): SdkModel {
  const names = sdkNames(operations)
  const texts = operations.map((one) => securityText(one.security))
  const counts = Map.groupBy(texts, (text) => text)
  // The most frequent one first: it is the one that operations need not name.
  const securities = [...counts.keys()].sort((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))
  const methods = operations.map((operation) => {
    const name = names.get(operation.operationId)
    if (!name) throw new Error(`${operation.operationId} has no SDK name`)
    if (reserved.has(name.resource)) {
      throw new RefusedContract(`Tag "${operation.tag}" would hide client.${name.resource}; rename the tag by overlay`)
    }
    return sdkMethod(document, operation, name, securities)
  })
  return { methods, resources: Map.groupBy(methods, (method) => method.name.resource), securities }
}

/** The files of one SDK that depend on nothing but the contract, by path from the repository's root. */
export function sdkFiles(input: SdkInput): Record<string, string> {
  const model = sdkModel(input.document, input.operations)
  const source = `sdk/${input.entry.api}/src`
  const files: Record<string, string> = {
    [`sdk/${input.entry.api}/package.json`]: packageFile(input),
    [`${source}/types.ts`]: input.types,
    [`${source}/facts.ts`]: factsFile(input.document, model),
    [`${source}/tables.ts`]: tablesFile(model),
    [`${source}/operations.ts`]: operationsFile(model),
    [`${source}/common.ts`]: commonFile(input.entry.title),
    [`${source}/core.ts`]: coreFile(input.entry.title),
    [`${source}/index.ts`]: indexFile(input),
  }
  for (const methods of model.resources.values()) {
    files[`${source}/resources/${resourceFile(methods)}.ts`] = resourceTable(methods)
  }
  if (input.webhooks) {
    files[`${source}/webhooks.ts`] = `${banner}export * from '../webhooks.ts'\n`
  }
  return files
}

/** The pages of a package that explain it, by path from the repository's root. */
export function sdkPagePaths({ entry, document, operations }: SdkInput): string[] {
  const { resources } = sdkModel(document, operations)
  const pages = [...resources.values()].map((methods) => `reference/${resourceFile(methods)}.md`)
  return ['README.md', ...pages].map((page) => `sdk/${entry.api}/${page}`)
}

export const resourceFile = (methods: readonly SdkMethod[]): string => kebabCase(methods[0]?.operation.tag ?? '')

/** Names that the logger hides: members with `format: password` or `writeOnly`, and what carries credentials. */
export function secretNames(document: unknown): string[] {
  const names = new Set(['authorization', 'cookie', 'set-cookie'])
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(object((value as Json).properties))) {
      const schema = object(one)
      if (schema.format === 'password' || schema.writeOnly === true) names.add(name.toLowerCase())
    }
    Object.values(value).forEach(visit)
  }
  visit(document)
  for (const scheme of Object.values(schemesOf(document))) {
    if (object(scheme).type === 'apiKey') names.add(String(object(scheme).name).toLowerCase())
  }
  return [...names].sort()
}

const schemesOf = (document: unknown): Json => object(lookUp(document, ['components', 'securitySchemes']))

/** Header and what comes before the secret. */
function schemeText(value: unknown): string {
  const { type, scheme, in: place, name } = object(value)
  if (type === 'http')
    return String(scheme).toLowerCase() === 'basic' ? 'authorization:Basic ' : 'authorization:Bearer '
  return place === 'cookie' ? `cookie:${name}=` : `${String(name).toLowerCase()}:`
}

function factsFile(document: unknown, { securities }: SdkModel): string {
  const schemes = Object.entries(schemesOf(document)).filter(([, value]) => object(value).in !== 'query')
  const rows = schemes.map(([name, value]) => `  ${quoted(name)}: ${quoted(schemeText(value))},\n`)
  return (
    `${banner}/** Security scheme → header and what comes before the secret. */\nexport const schemes = {\n${rows.join('')}}\n\n` +
    `/** The alternatives that operations name by their index. */\nexport const security = [${securities.map(quoted).join(', ')}]\n\n` +
    `export type Scheme = keyof typeof schemes\n\n` +
    `/** What the logger hides: \`format: password\`, \`writeOnly\`, security headers and cookies. */\n` +
    `export const secrets = [${secretNames(document).map(quoted).join(', ')}]\n`
  )
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const typeNames = ['Body', 'Call', 'Data', 'EventStream', 'Item', 'Method', 'Options', 'PagedCall', 'Query', 'RawBody']

/** One resource: method name → line of text, with the method's type. */
function resourceTable(methods: readonly SdkMethod[]): string {
  const rows = methods.map(
    (one) => `${comment(one)}  ${one.name.method}: ${quoted(tableText(one))} as Method<${one.type}>,\n`,
  )
  const body = rows.join('')
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b[<'\\[,;) |]`).test(body)
  const types = typeNames.filter(uses)
  const imports = [
    uses('CallOptions') ? `import type { CallOptions } from '../../../runtime/client.ts'\n` : '',
    uses('EventDialects') ? `import type { EventDialects } from '../../../runtime/dialects.ts'\n` : '',
    `import type { ${types.join(', ')} } from '../../../runtime/types.ts'\n`,
    `import type { ${body.includes('components[') ? 'components, ' : ''}operations as O } from '../types.ts'\n`,
  ]
  return `${banner}${imports.join('')}\nexport const methods = {\n${body}}\n`
}

/** An operationId that begins with the method's name is written without it: the name stands beside it. */
function tableText({ text, name: { method } }: SdkMethod): string {
  const rest = text.slice(method.length)
  return text.startsWith(method) && !/^[a-z]/.test(rest) ? rest : text
}

const comment = ({ operation: { method, path, summary } }: SdkMethod): string =>
  `  /** \`${method} ${path}\`${summary ? ` — ${summary.replaceAll('*/', '*\\/')}` : ''} */\n`

function tablesFile({ resources }: SdkModel): string {
  const entries = [...resources].map(([resource, methods]) => ({ resource, file: resourceFile(methods) }))
  const rows = entries.map(({ resource }) => `  ${resource}: ${resource}Methods,\n`)
  return (
    banner +
    entries
      .map(({ resource, file }) => `import { methods as ${resource}Methods } from './resources/${file}.ts'\n`)
      .join('') +
    `\n/** Resource → method → operation. */\nexport const tables = {\n${rows.join('')}}\n`
  )
}

const makers = {
  call: 'operation',
  list: 'listOperation',
  paged: 'pagedOperation',
  stream: 'streamOperation',
  onDemand: 'onDemandOperation',
} as const

/** What cannot be the name of a constant, and so of an operation's function; it is exported under that name all the same. */
const keywords = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in ' +
    'instanceof new null return super switch this throw true try typeof var void while with yield let static await async'
  ).split(' '),
)

const methodType = ({ name }: SdkMethod): string => `typeof ${name.resource}Methods.${name.method}`

// The type is written out, because a compiler would write out what it resolves to.
const standalone = (method: SdkMethod): string =>
  `Standalone${method.kind === 'onDemand' ? 'OnDemand' : ''}<${methodType(method)}>`

/** Each operation as a function of its own, which a bundler can leave out. */
function operationsFile({ methods, resources }: SdkModel): string {
  const used = Object.values(makers).filter((maker) => methods.some((one) => makers[one.kind] === maker))
  const rows = methods.map((one) => {
    const { operationId } = one.operation
    const made = `${standalone(one)} = /* @__PURE__ */ ${makers[one.kind]}<${methodType(one)}>(${quoted(one.text)})\n`
    return keywords.has(operationId)
      ? `${comment(one).trimStart()}const ${operationId}_: ${made}export { ${operationId}_ as ${operationId} }\n`
      : `${comment(one).trimStart()}export const ${operationId}: ${made}`
  })
  const imports = [...resources].map(
    ([resource, own]) => `import type { methods as ${resource}Methods } from './resources/${resourceFile(own)}.ts'\n`,
  )
  const types = ['Standalone', ...(methods.some(({ kind }) => kind === 'onDemand') ? ['StandaloneOnDemand'] : [])]
  const names = [...used.sort(), ...types.map((type) => `type ${type}`)]
  return `${banner}import { ${names.join(', ')} } from '../../runtime/operations.ts'\n${imports.join('')}\n${rows.join('')}`
}

/** What every entry offers beside its client. */
const commonFile = (title: string): string => `${banner}import { isErrorOf } from '../../runtime/errors.ts'
import { type LogEntry, redactingLogger } from '../../runtime/logger.ts'
import type { OperationError } from '../../runtime/types.ts'
import { secrets } from './facts.ts'
import type { components, operations } from './types.ts'

/** Narrows a caught error to what one operation of ${title} declares; its \`status\` then narrows its \`body\`. */
export const isError = <Id extends keyof operations>(error: unknown, operation: Id): error is OperationError<operations[Id]> =>
  isErrorOf(error, operation)

/** Makes the \`log\` option of a client: \`write\` is given every attempt, with the secrets that the contract marks replaced. */
export const createLogger = (write: (entry: LogEntry) => void) => redactingLogger(write, secrets)

/** The named schemas of the contract. */
export type Schemas = components['schemas']

export {
  ApiError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  StreamError,
  TimeoutError,
  UnauthorizedError,
} from '../../runtime/errors.ts'
export type { CallOptions, Core } from '../../runtime/client.ts'
export type { LogEntry } from '../../runtime/logger.ts'
export type { Middleware } from '../../runtime/paths.ts'
export type { Attempt, Credential } from '../../runtime/transport.ts'
export type { Body, Call, Data, EventStream, Item, OperationError, Options, PagedCall, Query, Result, StreamEvent } from '../../runtime/types.ts'
export type { components, operations, paths } from './types.ts'
`

const coreFile = (
  title: string,
): string => `${banner}import { type CoreClient, type ClientOptions as Settings, createCore } from '../../runtime/client.ts'
import { type Scheme, schemes, security } from './facts.ts'
import type { paths } from './types.ts'

export * from './common.ts'

export interface ClientOptions extends Settings<Scheme> {}

/** A client of ${title} without resources: \`client.GET(…)\` by path, and the functions of \`/operations\`. */
export interface Client extends CoreClient<paths> {}

/** Creates the small client. Nothing is sent. */
export const createClient = (options: ClientOptions): Client => createCore<paths>(options, [schemes, security])
`

const indexFile = ({
  entry,
  webhooks,
}: SdkInput): string => `${banner}import { type CoreClient, type ClientOptions as Settings } from '../../runtime/client.ts'
import { createResourceClient } from '../../runtime/resources.ts'
import type { Resources } from '../../runtime/types.ts'
import { type Scheme, schemes, security } from './facts.ts'
import { tables } from './tables.ts'
import type { paths } from './types.ts'

export * from './common.ts'
${webhooks ? "export * from './webhooks.ts'\n" : ''}
export interface ClientOptions extends Settings<Scheme> {}

/** A client of ${entry.title}: \`client.<resource>.<method>(…)\`, and \`client.GET(…)\` by path. */
export interface Client extends CoreClient<paths>, Resources<typeof tables> {}

/** Creates a client. Nothing is sent. */
export const createClient = (options: ClientOptions): Client => createResourceClient<paths, typeof tables>(options, [schemes, security], tables)
`

/** The entries of a package: name in \`exports\` → source file without its ending. */
function sdkEntries({ webhooks }: SdkInput): [string, string][] {
  return [
    ['.', 'index'],
    ['./core', 'core'],
    ['./operations', 'operations'],
    ...(webhooks ? [['./webhooks', 'webhooks'] as [string, string]] : []),
    ['./msw', 'msw'],
  ]
}

function packageFile(input: SdkInput): string {
  const { entry, version } = input
  const exports = sdkEntries(input).map(([name, file]) => [
    name,
    {
      'accord-source': `./src/${file}.ts`,
      import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
      require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
    },
  ])
  const old = sdkEntries(input).flatMap(([name, file]) =>
    name === '.' ? [] : [[name.slice(2), [`./dist/${file}.d.cts`]]],
  )
  const content = {
    name: `@accord/${entry.api}`,
    version,
    description: `Client of ${entry.title}: typed by its contract, ${input.operations.length} operations`,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    main: './dist/index.cjs',
    module: './dist/index.js',
    types: './dist/index.d.cts',
    // For the module resolution of old TypeScript, which reads no `exports`.
    typesVersions: { '*': Object.fromEntries(old) },
    exports: { ...Object.fromEntries(exports), './package.json': './package.json' },
    files: ['dist', 'README.md', 'reference'],
    engines: { node: '>=20.3' },
    dependencies: { 'openapi-fetch': '0.17.0' },
    peerDependencies: { msw: '^3.0.5' },
    peerDependenciesMeta: { msw: { optional: true } },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
