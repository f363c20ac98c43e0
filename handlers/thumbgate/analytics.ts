import { readFigures } from '#db/thumbgate/ledger-figures.ts'
import { viewerOf } from '#db/thumbgate/viewers.ts'
import { readBusiness } from '#domain/thumbgate/business/read.ts'
import { total } from '#domain/thumbgate/business/tally.ts'
import { toLosses } from '#domain/thumbgate/dashboard/read-sales.ts'
import { bundleFolder, writeBundle } from '#domain/thumbgate/databricks/bundle.ts'
import { toFunnel } from '#domain/thumbgate/funnel.ts'
import { lifetime, readWindow, toWindow } from '#domain/thumbgate/window.ts'
import type { AnalyticsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const analytics: AnalyticsHandlers = {
  async getFunnelAnalytics({ caller, db, services, now }) {
    const viewer = await viewerOf(db, caller.customerId)
    const { events, revenue } = await readFigures(db, viewer, { from: null, to: null })
    const funnel = toFunnel(
      events,
      total(revenue, ({ orders }) => orders),
    )
    return ok({ ...funnel, window: toWindow(lifetime(services.settings.timeZone, now)) })
  },

  async getLossAnalytics({ query, caller, db, services, now }) {
    const window = readWindow(query, services.settings.timeZone, now)
    const business = await readBusiness(db, window, await viewerOf(db, caller.customerId))
    return ok(toLosses({ business }))
  },

  async exportDatabricksBundle({ body, caller, step, now }) {
    const folder = bundleFolder(body?.outputPath, now)
    return ok(await step('export', ({ db }) => writeBundle(db, caller.customerId, folder, now)))
  },
}
