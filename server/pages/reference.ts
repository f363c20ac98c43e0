import { createRequire } from 'node:module'
import { html, page } from '#server/pages/html.ts'
import type { SystemSummary } from '#server/pages/landing.ts'

export const viewerPath = '/_accord/viewer.js'
export const contractPath = (api: string): string => `/_accord/contracts/${api}.json`

/** The one viewer script, from the installed packages: nothing is fetched from elsewhere. */
export const viewerFile = (): string => createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js')

/** The browsable reference of one contract. The viewer reads the attributes of its element, so the page needs no inline script. */
export function referencePage(system: SystemSummary): string {
  const body = html`<redoc spec-url="${contractPath(system.api)}"></redoc>
<script src="${viewerPath}"></script>`
  return page(`${system.title} — reference`, body, 'body { margin: 0 }')
}

/** Lets the viewer style itself and search in a worker, and nothing leave this host. */
export const referencePolicy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
  "connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const landingPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
