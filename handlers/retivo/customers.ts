import * as customerRows from '#db/retivo/customers.ts'
import * as interventionRows from '#db/retivo/interventions.ts'
import {
  createCustomer,
  customerPage,
  customersText,
  eventsShown,
  interventionsShown,
  pageSize,
  toCustomerEvent,
  toCustomerRecord,
} from '#domain/retivo/customers.ts'
import { fail } from '#domain/retivo/errors.ts'
import { toIntervention } from '#domain/retivo/interventions/views.ts'
import type { CustomersHandlers } from '#generated/retivo/handlers.ts'
import { created, jsonStream, ok } from '#server/reply.ts'
import { openTemporaryFile } from '#server/temporary-file.ts'

export const customers: CustomersHandlers = {
  async getCustomerStats({ caller, db }) {
    return ok({ stats: await customerRows.stats(db, caller.tenantId, caller.mode) })
  },

  async listCustomers({ query, caller, services, db }) {
    const { limit, cursor } = query
    const page = await customerPage(db, caller, cursor, limit ?? pageSize)
    const isWhole = page.next_cursor === undefined
    if (limit !== undefined || cursor !== undefined || isWhole) return ok(page)
    // First into a file: whoever reads slowly must not hold a transaction open.
    const file = await openTemporaryFile()
    try {
      await services.database.snapshot(async (snapshot) => {
        for await (const text of customersText(snapshot, caller)) await file.write(text)
      })
    } catch (error) {
      await file.close()
      throw error
    }
    return { ...ok(null), body: jsonStream<{ customers: customerRows.CustomerJson[] }>(await file.read()) }
  },

  async createCustomer({ body, caller, db, jobs, events, now }) {
    const { row, isNew } = await createCustomer({ db, jobs, events }, caller, body, now)
    const user = toCustomerRecord(row)
    return isNew ? created({ user }) : ok({ user })
  },

  async getCustomer({ path, caller, db }) {
    const { tenantId, mode } = caller
    const found = path.id.includes('\0') ? undefined : await customerRows.find(db, tenantId, mode, path.id)
    if (!found) throw fail('not_found', 'Customer not found')
    const { customer, ...detail } = found
    const events = await customerRows.newestEvents(db, tenantId, mode, path.id, eventsShown)
    const interventions = await interventionRows.listOfUser(db, { tenant: tenantId, mode }, path.id, interventionsShown)
    return ok({
      customer: { ...customer, ...detail },
      events: events.map(toCustomerEvent),
      interventions: interventions.map(toIntervention),
    })
  },
}
