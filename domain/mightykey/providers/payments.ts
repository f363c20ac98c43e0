/** What a purchase needs from whoever moves the money. */

export interface Charge {
  /** Also the idempotency key: charging it again asks what became of the first time. */
  purchaseId: string
  orgId: string
  amountCents: number
  paymentMethodId: string | null
}

/** What is known for certain. `reason` may be shown to the buyer. */
export type Payment =
  | { outcome: 'succeeded'; intentId: string }
  | { outcome: 'refused'; intentId: string | null; reason: string }

export interface PaymentGateway {
  name: 'stripe' | 'simulated'
  /** Whether a purchase must say what to charge. */
  needsPaymentMethod: boolean
  /** Resolves when the outcome is final. Throws when it is not known; then it is asked again later, with the same purchase id. */
  charge(charge: Charge): Promise<Payment>
}
