import type { PaymentGateway } from '#domain/mightykey/providers/payments.ts'

/** Moves no money, and everybody is told: its intents begin with `pi_sim_`. Only where the configuration says so. */
export const simulatedPayments: PaymentGateway = {
  name: 'simulated',
  needsPaymentMethod: false,
  async charge({ purchaseId }) {
    return { outcome: 'succeeded', intentId: `pi_sim_${purchaseId.replaceAll('-', '')}` }
  },
}
