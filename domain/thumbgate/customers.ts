import { asCustomerId, type CustomerId, installation } from '#db/thumbgate/ids.ts'
import { fail } from '#domain/thumbgate/errors.ts'

const maxLength = 200

/** The id of a customer as a request names it, without blanks around it. Throws 400 for one that cannot be a customer's. */
export function assertCustomerId(text: string): CustomerId {
  const id = text.trim()
  if (id === '') throw fail('bad_request', 'customerId is empty; give the id of a customer', { field: 'customerId' })
  if (id.length > maxLength) {
    throw fail('bad_request', `customerId has ${id.length} characters; at most ${maxLength} are allowed`, {
      field: 'customerId',
    })
  }
  if (id === installation) {
    throw fail('bad_request', `customerId is "${installation}", which is the data set of the admin key`, {
      field: 'customerId',
    })
  }
  return asCustomerId(id)
}

/** The id of a customer as a payment provider names it; undefined for what cannot be one. */
export function asCustomer(value: unknown): CustomerId | undefined {
  if (typeof value !== 'string') return undefined
  const id = value.trim()
  return id === '' || id.length > maxLength || id === installation ? undefined : asCustomerId(id)
}
