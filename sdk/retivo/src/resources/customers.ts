// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, PagedCall, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/customers/stats` — Get customer statistics */
  getStats: 'getCustomerStats GET /api/customers/stats' as Method<(options?: CallOptions) => Call<O['getCustomerStats']>>,
  /** `GET /api/customers` — List customers */
  list: 'Customers GET /api/customers q customers next_cursor' as Method<(query?: Query<O['listCustomers']>, options?: CallOptions) => PagedCall<O['listCustomers'], Item<Data<O['listCustomers']>, 'customers'>>>,
  /** `POST /api/customers` — Create a customer */
  create: 'Customer POST /api/customers b' as Method<(body: Body<O['createCustomer']>, options?: CallOptions) => Call<O['createCustomer']>>,
  /** `GET /api/customers/{id}` — Get customer detail */
  get: 'Customer GET /api/customers/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getCustomer']>>,
}
