/** Who takes the money for plans. */

/** What the billing provider tells of a subscription. */
export interface SubscriptionEvent {
  id: string
  type: 'created' | 'updated' | 'deleted'
  occurredAt: Date
  subscriptionId: string
  customerId: string
  /** Whom it was sold to, as it was noted at the sale. */
  tenantId: string | null
  /** The provider's word for how its payments stand. */
  status: string
  priceId: string | null
}

export interface BillingGateway {
  /** The provider's id of the tenant as a customer; the same one however often it is asked within a day. */
  createCustomer(tenant: { id: string; name: string }): Promise<string>
  /** A place where a subscription can be bought, once. `key` repeats the answer instead of the sale. */
  createCheckout(order: {
    tenantId: string
    customerId: string
    priceId: string
    successUrl: string
    cancelUrl: string
    key: string
  }): Promise<{ id: string; url: string }>
  /** From now on nobody buys there. True when somebody has. */
  closeCheckout(id: string): Promise<boolean>
  /** Where a customer changes how they pay. */
  createPortal(visit: { customerId: string; returnUrl: string }): Promise<string>
  /**
   * What a message that says it comes from the provider tells, null when it is about something else. Throws a {@link ForgedMessage} when it does
   * not come from there, or came long ago.
   */
  readEvent(body: Buffer, signature: string): Promise<SubscriptionEvent | null>
}

export class ForgedMessage extends Error {
  override name = 'ForgedMessage'
}
