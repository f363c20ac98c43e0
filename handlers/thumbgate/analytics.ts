import * as funnelRows from '#db/thumbgate/funnel-events.ts'
import * as revenueRows from '#db/thumbgate/revenue-events.ts'
import { viewerOf } from '#db/thumbgate/viewers.ts'
import { toFunnel } from '#domain/thumbgate/funnel.ts'
import { lifetime, toWindow } from '#domain/thumbgate/window.ts'
import type { AnalyticsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const analytics: Pick<AnalyticsHandlers, 'getFunnelAnalytics'> = {
  async getFunnelAnalytics({ caller, db, services, now }) {
    const viewer = await viewerOf(db, caller.customerId)
    const funnel = toFunnel(await funnelRows.countByEvent(db, viewer), await revenueRows.countPaid(db, viewer))
    return ok({ ...funnel, window: toWindow(lifetime(services.settings.timeZone, now)) })
  },
}
