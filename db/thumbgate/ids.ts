declare const customer: unique symbol

/** The tenant of ThumbGate. Branded, so that no other id can stand where it belongs. */
export type CustomerId = string & { readonly [customer]: true }

/** Names an id as a customer's: for ids that come from a key's row or from an operator. */
export const asCustomerId = (id: string): CustomerId => id as CustomerId

/** The data set of the admin key. No customer can have this id. */
export const installation: CustomerId = asCustomerId('installation')
