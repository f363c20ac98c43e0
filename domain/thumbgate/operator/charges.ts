import type { Command } from 'commander'
import * as chargeRows from '#db/thumbgate/stripe-charges.ts'
import { readCharges } from '#domain/thumbgate/business/charges.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

/** `accord thumbgate charges read|status` */
export function addChargeCommands(program: Command, run: OperatorRun): void {
  const charges = program
    .command('charges')
    .description('compare what Stripe charged with what the ledger says was sold')
  charges
    .command('read')
    .description('read charges back from Stripe now; a job does it every hour')
    .action(() => run(read))
  charges
    .command('status')
    .description('how far charges were read, and how the last reading went')
    .action(() => run(status))
}

async function read(kernel: Kernel): Promise<OperatorResult> {
  const settings = kernel.config.thumbgate.stripe
  if (!settings) throw new Error('ACCORD_THUMBGATE_STRIPE_SECRET_KEY is not set: there is nothing to read charges from')
  const { createStripeCharges } = await import('#domain/thumbgate/providers/stripe-charges.ts')
  const result = await readCharges(kernel, createStripeCharges(settings))
  return { text: `${result.charges} charges were read, ${result.matched} orders found theirs`, json: result }
}

async function status({ database }: Kernel): Promise<OperatorResult> {
  const reading = await database.read(chargeRows.findReading)
  const json = {
    readThrough: reading.read_through?.toISOString() ?? null,
    succeededAt: reading.succeeded_at?.toISOString() ?? null,
    failedAt: reading.failed_at?.toISOString() ?? null,
    failure: reading.failure,
  }
  const last = `Last success ${json.succeededAt ?? 'never'}, read through ${json.readThrough ?? 'nothing'}`
  return { text: json.failure === null ? last : `${last}\nFailed at ${json.failedAt}: ${json.failure}`, json }
}
