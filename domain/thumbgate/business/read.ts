/** Reads what the business figures of a window are made of; who reads a customer's part gives its viewer. */
import * as businessRows from '#db/thumbgate/business.ts'
import * as figureRows from '#db/thumbgate/ledger-figures.ts'
import type { Viewer } from '#db/thumbgate/viewers.ts'
import { sumsOf, sumsOfInstalls } from '#domain/thumbgate/telemetry/sums.ts'
import { type AnalyticsWindow, startOfDay } from '#domain/thumbgate/window.ts'
import type { Reader } from '#server/database.ts'

/** At most so many customers are listed. */
const maxCustomers = 1000

/** Everything the reports of the business are made of. */
export async function readBusiness(db: Reader, window: AnalyticsWindow, viewer: Viewer) {
  const span = { from: window.from, to: window.from && window.now }
  const today = { from: startOfDay(window.endLocalDate, window.timeZone), to: window.now }
  return {
    window,
    ...(await figureRows.readFigures(db, viewer, span)),
    orderless: await figureRows.countOrderless(db, viewer, span),
    firstPaidAt: await figureRows.firstPaidAt(db, viewer, span),
    lastPaidEvent: await businessRows.findLastPaidEvent(db, viewer, span),
    revenueToday: (await figureRows.readFigures(db, viewer, today)).revenue,
    lastOrder: await businessRows.findLastOrder(db, viewer, span),
    sprintLeads: await businessRows.listLeads(db, viewer, span),
    // Whoever reads a part of the ledgers sees figures and no people.
    lastLead: await businessRows.findLastLead(db, viewer, span),
    showsPeople: viewer === null,
    keys: await businessRows.listKeys(db, viewer),
    customers: await businessRows.listCustomers(db, viewer, maxCustomers),
    telemetry: viewer === null ? await sumsOf(db, window) : await sumsOfInstalls(db, window, viewer.installIds),
  }
}

export type Business = Awaited<ReturnType<typeof readBusiness>>
