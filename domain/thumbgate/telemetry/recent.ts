import type { NewTelemetryEvent, TelemetryRow } from '#db/thumbgate/telemetry.ts'

/** An event as a list of the newest ones shows it. */
export function toRecent(row: TelemetryRow) {
  const details = row.details as NewTelemetryEvent['details']
  const text = (name: string): string | null => (details[name] === undefined ? null : String(details[name]))
  return {
    receivedAt: row.received_at.toISOString(),
    clientType: row.client_type,
    eventType: row.event_type,
    source: text('source'),
    utmCampaign: text('utmCampaign'),
    ctaId: text('ctaId'),
    page: text('page'),
    linkSlug: text('linkSlug'),
    reasonCode: text('reasonCode'),
    creator: text('creator'),
    community: text('community'),
    offerCode: text('offerCode'),
    campaignVariant: text('campaignVariant'),
  }
}
