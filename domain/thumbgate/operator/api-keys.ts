import { type Command, InvalidArgumentError } from 'commander'
import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import { fingerprintOf, installIdOf, openKey, provisionKey } from '#domain/thumbgate/api-keys.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface CreateOptions {
  customer: string
  install?: string
  credits?: number
}

/** `accord thumbgate keys create|list|disable` */
export function addKeyCommands(program: Command, run: OperatorRun): void {
  const keys = program.command('keys').description('make, list and disable the keys of customers')
  keys
    .command('create')
    .description('the active key of a customer, made when there is none; shows the key')
    .requiredOption('--customer <id>', 'whose key it is')
    .option('--install <id>', 'the installation it is used in')
    .option(
      '--credits <number>',
      'requests it may be used for, or that are added to its balance; without it, no end',
      credits,
    )
    .action((options: CreateOptions) => run((kernel) => create(kernel, options)))
  keys
    .command('list')
    .description('list keys with their use, without the keys themselves')
    .option('--customer <id>', 'only those of this customer')
    .action((options: { customer?: string }) => run((kernel) => list(kernel, options.customer)))
  keys
    .command('disable')
    .description('make the keys of a customer worthless, at once and for good')
    .requiredOption('--customer <id>', 'whose keys')
    .action((options: { customer: string }) => run((kernel) => disable(kernel, options.customer)))
}

/** At a time, as with a purchase: so that no sum of them is too large to be counted. */
const mostCredits = 999_999_999

function credits(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= mostCredits) return number
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostCredits}.`)
}

const view = (row: apiKeyRows.ApiKeyRow) => ({
  fingerprint: fingerprintOf(row.key_sha256),
  customerId: row.customer_id,
  active: row.active,
  usageCount: row.usage_count,
  remainingCredits: row.remaining_credits,
  installId: row.install_id,
  source: row.source,
  createdAt: row.created_at.toISOString(),
  disabledAt: row.disabled_at?.toISOString() ?? null,
})

async function create({ database, sealer, now }: Kernel, options: CreateOptions): Promise<OperatorResult> {
  const wanted = {
    customerId: assertCustomerId(options.customer),
    installId: installIdOf(options.install),
    credits: options.credits ?? null,
    source: 'operator_provision',
  }
  const { row, reused } = await database.write((db) => provisionKey(db, wanted, sealer, now()))
  const key = openKey(row, sealer)
  const endless = reused && wanted.credits !== null && row.remaining_credits === null
  const note = endless ? `\nIt may be used without end, and still may: no credits were added` : ''
  return {
    text: `${reused ? 'The' : 'A new'} key of ${row.customer_id}:\n${key}${note}`,
    json: { ...view(row), key, reused },
  }
}

async function list({ database }: Kernel, customer: string | undefined): Promise<OperatorResult> {
  const id = customer === undefined ? undefined : assertCustomerId(customer)
  const rows = await database.read((db) => apiKeyRows.list(db, id))
  const line = (row: apiKeyRows.ApiKeyRow) =>
    `${fingerprintOf(row.key_sha256)}  ${row.active ? 'active' : 'disabled'}  used ${row.usage_count}  left ${row.remaining_credits ?? 'without end'}  ${row.customer_id}`
  return { text: rows.map(line).join('\n') || 'No keys', json: { keys: rows.map(view) } }
}

async function disable({ database, now }: Kernel, customer: string): Promise<OperatorResult> {
  const customerId = assertCustomerId(customer)
  const disabledCount = await database.write((db) => apiKeyRows.disableAll(db, customerId, now()))
  return {
    text: disabledCount === 0 ? `${customerId} has no active key` : `The key of ${customerId} is disabled now`,
    json: { customerId, disabledCount },
  }
}
