import type { Order } from '#domain/thumbgate/checkout.ts'

export interface CheckoutRequest {
  order: Order
  /** The provider's id of the price; null: the price is written into the session. */
  priceId: string | null
  successUrl: string
  cancelUrl: string
  customerEmail: string | undefined
  trialDays: number | undefined
  metadata: Record<string, string>
}

/** Who takes the money. */
export interface CheckoutGateway {
  /** Opens a session; throws when the provider did not open one. */
  open(request: CheckoutRequest): Promise<{ sessionId: string; url: string | null }>
}
