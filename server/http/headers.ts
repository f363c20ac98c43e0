/** Headers every answer of an API has. An API page shows nothing, so nothing may frame it, sniff it or keep it. */
import type { HeaderList } from '#server/http/reply-writer.ts'

const apiHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}

const oneYear = 31_536_000

/** As a flat list. `https` says that the server is reached by HTTPS only, which browsers then remember. */
export function apiHeaderList(options: { https: boolean; own: Readonly<Record<string, string>> }): HeaderList {
  const all = {
    ...apiHeaders,
    ...(options.https ? { 'Strict-Transport-Security': `max-age=${oneYear}` } : {}),
    ...options.own,
  }
  return Object.entries(all).flat()
}
