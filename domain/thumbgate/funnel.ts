import * as funnelRows from '#db/thumbgate/funnel-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { KnownAttribution } from '#domain/thumbgate/attribution.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import type { Writer } from '#server/database.ts'

export interface FunnelEvent {
  stage: funnelRows.NewFunnelEvent['stage']
  event: string
  /** What it was seen by. Never a key: its fingerprint stands for it. */
  evidence?: string | null
  customerId?: CustomerId | null
  installId?: string | null
  traceId?: string | null
  attribution?: KnownAttribution
  metadata?: Readonly<Record<string, unknown>>
}

/** Adds an event to the funnel's ledger. False when it is a paid event that is there already: a provider told of it twice. */
export const appendFunnelEvent = (db: Writer, event: FunnelEvent, now: Date): Promise<boolean> =>
  funnelRows.insert(db, {
    at: now,
    stage: event.stage,
    event: event.event,
    evidence: event.evidence ?? null,
    customerId: event.customerId ?? null,
    installId: event.installId ?? event.attribution?.installId ?? null,
    traceId: event.traceId ?? event.attribution?.traceId ?? null,
    attribution: event.attribution ?? {},
    metadata: event.metadata ?? {},
  })

const stages = ['acquisition', 'activation', 'paid'] as const

/** The figures of the funnel, from the number of events of each name and of paid orders. */
export function toFunnel(counts: readonly { stage: string; event: string; n: number }[], paidOrders: number) {
  const ofStage = (stage: (typeof stages)[number]) =>
    counts.filter((row) => row.stage === stage).reduce((sum, { n }) => sum + n, 0)
  const stageCounts = { acquisition: ofStage('acquisition'), activation: ofStage('activation'), paid: ofStage('paid') }
  return {
    totalEvents: counts.reduce((sum, { n }) => sum + n, 0),
    stageCounts,
    eventCounts: Object.fromEntries(counts.map(({ stage, event, n }) => [`${stage}:${event}`, n])),
    conversionRates: {
      acquisitionToActivation: ratio(stageCounts.activation, stageCounts.acquisition, 4),
      activationToPaid: ratio(paidOrders, stageCounts.activation, 4),
      acquisitionToPaid: ratio(paidOrders, stageCounts.acquisition, 4),
    },
    paidProviderEvents: stageCounts.paid,
  }
}
