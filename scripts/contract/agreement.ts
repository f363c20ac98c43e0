/**
 * Three opinions on the same request: Prism, the server (where the operation is built) and the SDK, which decodes what they answered. They
 * agree when all accept or all refuse it; each difference needs a cause from a list.
 */
import type { Answer } from '#scripts/contract/answer-check.ts'
import { type ContractCase, caseName, casesOf } from '#scripts/contract/cases.ts'
import type { Contract, Operation } from '#scripts/contract/documents.ts'
import { type Plan, readPlan } from '#scripts/contract/plan.ts'
import { beyondPrism } from '#scripts/contract/prism.ts'
import type { CaseOptions } from '#scripts/contract/requests.ts'
import { createSchemaChecker, type SchemaChecker } from '#scripts/contract/schemas.ts'
import { type Decoder, type Opinion, openDecoder } from '#scripts/contract/sdk-decoder.ts'
import type { Target } from '#scripts/contract/targets.ts'
import { Unavailable } from '#scripts/contract/unavailable.ts'
import { openWire, toWire, type Wire } from '#scripts/contract/wire.ts'
import { createWorld, type World } from '#scripts/contract/world.ts'

export interface Difference {
  api: string
  operation: string
  name: string
  prism: Opinion
  server: Opinion
  /** What the SDK made of the server's answer, of Prism's where there is no server. */
  sdk: Opinion
  /** Empty = nobody knows, and the run fails. */
  cause: string
}

export interface Agreement {
  compared: number
  agreed: number
  /** Compared on all three; the rest has no server yet. */
  threeWay: number
  differences: Difference[]
}

export interface AgreementOptions {
  root: string
  contracts: readonly Contract[]
  prism: Target
  server: Target
  seed: number
  operations?: readonly string[]
  progress?(done: number, total: number, operation: Operation): void
}

/** Compares the three on the generated cases of every operation. */
export async function compareAll(options: AgreementOptions): Promise<Agreement> {
  const agreement: Agreement = { compared: 0, agreed: 0, threeWay: 0, differences: [] }
  const wanted = options.operations ?? []
  const total = options.contracts.reduce((sum, contract) => sum + contract.operations.length, 0)
  let done = 0
  using wire = openWire()
  for (const contract of options.contracts) {
    using checker = createSchemaChecker(contract)
    const table = await openTable(contract, checker, wire, options)
    for (const operation of contract.operations) {
      done += 1
      options.progress?.(done, total, operation)
      if (wanted.length === 0 || wanted.includes(operation.id)) await compareOperation(table, operation, agreement)
    }
  }
  return agreement
}

/** Who sits at the table for one contract. */
interface Table {
  contract: Contract
  checker: SchemaChecker
  plan: Plan
  wire: Wire
  options: AgreementOptions
  prism: World
  server: World
  decode: Decoder
}

async function openTable(
  contract: Contract,
  checker: SchemaChecker,
  wire: Wire,
  options: AgreementOptions,
): Promise<Table> {
  const plan = readPlan(options.root, contract.api)
  const worldOf = (target: Target): World =>
    createWorld({ contract, target, plan, seed: options.seed, send: (_, request) => wire.send(request) })
  const decode = await openDecoder(options.root, contract)
  return {
    contract,
    checker,
    plan,
    wire,
    options,
    prism: worldOf(options.prism),
    server: worldOf(options.server),
    decode,
  }
}

async function compareOperation(table: Table, operation: Operation, agreement: Agreement): Promise<void> {
  const { contract, checker, options, plan } = table
  const forPrism: CaseOptions = { seed: options.seed, parts: await table.prism.partsFor(operation) }
  const built = !options.server.unbuilt(contract).has(operation.id)
  const parts = built ? await partsOr(table.server, operation) : undefined
  const forServer: CaseOptions = { ...forPrism, ...(parts ? { parts } : {}) }
  const twins = new Map<string, ContractCase>()
  if (parts) for (const twin of await casesOf(contract, checker, operation, forServer)) twins.set(caseKey(twin), twin)
  for (const item of await casesOf(contract, checker, operation, forPrism)) {
    const twin = twins.get(caseKey(item))
    const prism = await ask(table.wire, options.prism, table.prism, contract, item)
    const server = twin && (await ask(table.wire, options.server, table.server, contract, twin))
    const answer = server ?? prism
    const sdk = answer ? await table.decode(operation, answer) : 'silent'
    const opinions = { prism: opinionOf(prism), server: opinionOf(server), sdk }
    agreement.compared += 1
    if (server) agreement.threeWay += 1
    if (agrees(opinions)) agreement.agreed += 1
    else {
      const cause = causeOf(item, opinions, server?.status, plan.operations[operation.id]?.expect)
      agreement.differences.push({
        api: contract.api,
        operation: operation.id,
        name: caseName(item),
        ...opinions,
        cause,
      })
    }
  }
}

/** Bodies are quoted in the names of cases; two worlds have different ids in them. */
const caseKey = (item: ContractCase): string => `${item.kind} ${item.text.replace(/ \(.*$/s, '')}`

async function partsOr(world: World, operation: Operation): Promise<CaseOptions['parts'] | undefined> {
  try {
    return await world.partsFor(operation)
  } catch (error) {
    if (error instanceof Unavailable) return undefined
    throw error
  }
}

async function ask(
  wire: Wire,
  target: Target,
  world: World,
  contract: Contract,
  item: ContractCase,
): Promise<Answer | undefined> {
  // Prism would wait for a body that never comes.
  const unanswered = item.kind === 'malformed' || item.kind === 'too-large'
  if (target.kind === 'mock' && unanswered && beyondPrism(item)) return undefined
  try {
    const credential = await world.credentialFor(item.operation, item.credential)
    if (item.first) await wire.send(toWire(item.operation, target.base(contract), item.first, credential))
    return await wire.send(toWire(item.operation, target.base(contract), item.parts, credential))
  } catch (error) {
    if (error instanceof Unavailable) return undefined
    throw error
  }
}

function opinionOf(answer: Answer | undefined): Opinion {
  if (!answer) return 'silent'
  if (answer.status >= 500) return 'fails'
  return answer.status < 400 ? 'accepts' : 'refuses'
}

/** Who says nothing contradicts nobody. */
function agrees(opinions: { prism: Opinion; server: Opinion; sdk: Opinion }): boolean {
  const said = new Set(Object.values(opinions).filter((opinion) => opinion !== 'silent'))
  return said.size <= 1 && !said.has('fails')
}

/** Why three opinions on a case differ; empty where nobody knows. `status` is the server's, where it was asked. */
export function causeOf(
  item: ContractCase,
  { prism, server, sdk }: { prism: Opinion; server: Opinion; sdk: Opinion },
  status: number | undefined,
  expected: { statuses: readonly number[]; reason: string } | undefined,
): string {
  if (sdk === 'fails' || prism === 'fails') return ''
  const valid = item.kind === 'valid' || item.kind === 'valid-optional'
  // Whether the server refuses or fails, the SDK tells its caller of a refusal.
  const planned = valid && prism === 'accepts' && status !== undefined && status >= 400 && sdk === 'refuses'
  if (planned && expected?.statuses.includes(status)) return `As the plan says: ${expected.reason}`
  if (server === 'fails') return ''
  const reference = status === undefined ? prism : server
  // The SDK only repeats what it was told; anything else is its defect.
  if (sdk !== 'silent' && sdk !== reference) return ''
  const known = beyondPrism(item)
  if (known) return known
  if (valid && prism === 'accepts' && server === 'refuses') return stateCause(status)
  return ''
}

/** A well-formed request that a server refuses for the state it is in, which Prism does not have. */
function stateCause(status: number | undefined): string {
  const causes: Record<number, string> = {
    400: 'The server has rules that no schema can say (a token that exists, a project that is active)',
    401: 'The server knows which credentials exist',
    402: 'The server counts credits',
    403: 'The server knows roles',
    404: 'The server knows which objects exist',
    409: 'The server knows what is there already',
    410: 'The server knows what has expired',
    422: 'The server remembers idempotency keys',
    429: 'The server counts requests',
  }
  return causes[status ?? 0] ?? ''
}

/** The explained differences: how often, why. */
export function agreementTable(agreement: Agreement): string {
  const counts = new Map<string, number>()
  for (const { cause } of agreement.differences) if (cause) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const rows = [...counts].sort((a, b) => b[1] - a[1])
  return ['differences  cause', ...rows.map(([cause, count]) => `${String(count).padStart(11)}  ${cause}`)].join('\n')
}
