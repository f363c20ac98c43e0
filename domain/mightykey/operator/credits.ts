import { type Command, InvalidArgumentError } from 'commander'
import * as creditRows from '#db/mightykey/credits.ts'
import { record } from '#domain/mightykey/audit.ts'
import { fallsBelow, formatCredits, parseCredits } from '#domain/mightykey/credits.ts'
import { operator, organizationNamed } from '#domain/mightykey/operator/lookup.ts'
import { uuid } from '#server/ids.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'
import { transact } from '#server/transaction.ts'

interface AdjustOptions {
  org: string
  amount: bigint
  reason: string
}

/** `accord mightykey credits adjust` */
export function addCreditCommands(program: Command, run: OperatorRun): void {
  program
    .command('credits')
    .description('correct the credits of an organisation')
    .command('adjust')
    .description('add credits, or take them away, with an entry in the ledger that says why')
    .requiredOption('--org <id or slug>', 'the organisation')
    .requiredOption('--amount <credits>', 'e.g. 25.00, or -2.5 to take away', amountOf)
    .requiredOption('--reason <text>', 'what the ledger says')
    .action((options: AdjustOptions) => run((kernel) => adjust(kernel, options)))
}

function amountOf(text: string): bigint {
  if (!/^-?\d{1,12}(\.\d{1,4})?$/.test(text) || parseCredits(text) === 0n) {
    throw new InvalidArgumentError('It must be a decimal number other than 0, with up to four places.')
  }
  return parseCredits(text)
}

async function adjust(kernel: Kernel, { org: name, amount, reason }: AdjustOptions): Promise<OperatorResult> {
  const { org, row } = await kernel.database.read((db) => organizationNamed(db, name))
  return await transact(kernel, 'mightykey', org, async ({ db, events }) => {
    const at = kernel.now()
    const entry = await creditRows.post(db, org, {
      id: uuid(),
      type: 'adjustment',
      amount: formatCredits(amount),
      description: reason,
      createdAt: at,
    })
    const metadata = { amount: entry.amount, reason }
    const target = { targetType: 'organization', targetId: org } as const
    await record(db, operator(org), { action: 'credits.adjusted', ...target, metadata }, at)
    const after = parseCredits(entry.balance_after)
    const threshold = parseCredits(kernel.config.mightykey.lowCreditThreshold)
    if (fallsBelow(after - amount, after, threshold)) {
      events.emit('credit.low', { creditBalance: formatCredits(after), threshold: formatCredits(threshold) })
    }
    return {
      text: `${row.slug}: ${entry.amount} credits; the balance is ${entry.balance_after}`,
      json: {
        organizationId: org,
        ledgerEntryId: entry.id,
        amount: entry.amount,
        creditBalance: entry.balance_after,
        reason,
      },
    }
  })
}
