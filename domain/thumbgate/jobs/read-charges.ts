import { readCharges } from '#domain/thumbgate/business/charges.ts'
import { ChargesUnreadable } from '#domain/thumbgate/providers/charges.ts'
import { defineJob } from '#server/jobs/jobs.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'thumbgate.read-charges': Record<string, never>
  }
}

/** Every hour, where Stripe is configured: what was charged, beside what the ledger says was sold. */
export const readChargesHourly = defineJob<'thumbgate.read-charges'>({
  name: 'thumbgate.read-charges',
  schedule: { cron: '23 * * * *', payload: {} },
  async run(_payload, { kernel, signal, log }) {
    const settings = kernel.config.thumbgate.stripe
    if (!settings) return
    const { createStripeCharges } = await import('#domain/thumbgate/providers/stripe-charges.ts')
    try {
      log.info(await readCharges(kernel, createStripeCharges(settings), signal), 'charges were read back')
    } catch (error) {
      if (!(error instanceof ChargesUnreadable) || error.isTransient) throw error
      // Asking again does not help until somebody changes something; the summary tells of it, and the next hour asks again.
      log.error({ err: error }, 'charges cannot be read back')
    }
  },
})
