import * as funnelRows from '#db/thumbgate/funnel-events.ts'
import * as revenueRows from '#db/thumbgate/revenue-events.ts'
import { viewerOf } from '#db/thumbgate/viewers.ts'
import { bundleFolder, writeBundle } from '#domain/thumbgate/databricks/bundle.ts'
import { toFunnel } from '#domain/thumbgate/funnel.ts'
import { lifetime, toWindow } from '#domain/thumbgate/window.ts'
import type { AnalyticsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const analytics: Pick<AnalyticsHandlers, 'getFunnelAnalytics' | 'exportDatabricksBundle'> = {
  async getFunnelAnalytics({ caller, db, services, now }) {
    const viewer = await viewerOf(db, caller.customerId)
    const funnel = toFunnel(await funnelRows.countByEvent(db, viewer), await revenueRows.countPaid(db, viewer))
    return ok({ ...funnel, window: toWindow(lifetime(services.settings.timeZone, now)) })
  },

  async exportDatabricksBundle({ body, caller, step, now }) {
    const folder = bundleFolder(body?.outputPath, now)
    return ok(await step('export', ({ db }) => writeBundle(db, caller.customerId, folder, now)))
  },
}
