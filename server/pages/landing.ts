import { coveragePath } from '#server/pages/coverage.ts'
import { Html, html, page } from '#server/pages/html.ts'

/** What the pages show of one system. */
export interface SystemSummary {
  api: string
  title: string
  /** Where its operations start, e.g. `/mightykey/api/v1`. */
  basePath: string
  operations: readonly OperationSummary[]
}

export interface OperationSummary {
  operationId: string
  method: string
  path: string
  tag: string
  built: boolean
}

const referencePath = (api: string): string => `/_accord/reference/${api}`

/** `34 of 34`, `13 of 34`: how much of a system answers for real. */
export function progress(system: SystemSummary): { built: number; total: number } {
  return { built: system.operations.filter((operation) => operation.built).length, total: system.operations.length }
}

/** The page at `/`: the systems, each operation with its state, and the way to each reference. */
export function landingPage(systems: readonly SystemSummary[]): string {
  const counts = systems.map(progress)
  const built = counts.reduce((sum, count) => sum + count.built, 0)
  const total = counts.reduce((sum, count) => sum + count.total, 0)
  const body = html`<header><h1>Accord</h1><p>Systems: ${systems.length}. Operations: ${total}, of which ${built} are built. An operation that is not
built yet answers 501 in its system's own error envelope, after the same credential and validation checks.</p>
<nav><a href="/healthz">health</a> <a href="/readyz">readiness</a> <a href="/metrics">metrics</a> <a href="${coveragePath}">coverage</a></nav></header>
<main>${systems.map(systemSection)}</main>`
  return page('Accord', body, style)
}

function systemSection(system: SystemSummary): Html {
  const { built, total } = progress(system)
  const tags = [...new Set(system.operations.map((operation) => operation.tag))]
  return html`<section id="${system.api}"><h2>${system.title}</h2>
<p><code>${system.basePath || '/'}</code> · <span class="count">${built} of ${total} operations built</span> ·
<a href="${referencePath(system.api)}">reference</a> · <a href="/_accord/contracts/${system.api}.json">contract</a></p>
<progress max="${total}" value="${built}">${built} of ${total}</progress>
<details${new Html(built > 0 ? ' open' : '')}><summary>Operations</summary>${tags.map((tag) => tagTable(system, tag))}</details></section>`
}

function tagTable(system: SystemSummary, tag: string): Html {
  const rows = system.operations.filter((operation) => operation.tag === tag)
  return html`<h3>${tag}</h3><table><tbody>${rows.map(operationRow)}</tbody></table>`
}

function operationRow(operation: OperationSummary): Html {
  const state = operation.built ? 'built' : 'not built'
  return html`<tr data-operation="${operation.operationId}"><td><b class="method">${operation.method.toUpperCase()}</b></td>
<td><code>${operation.path}</code></td><td>${operation.operationId}</td>
<td><span class="state ${operation.built ? 'built' : 'missing'}">${state}</span></td></tr>`
}

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 65%, transparent) }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { margin: 0 0 .25rem; font-size: 2rem } h2 { margin: 0 0 .25rem } h3 { margin: 1.25rem 0 .25rem; font-size: 1rem }
section { border-top: 1px solid var(--line); padding: 1.5rem 0 } p { margin: .25rem 0 .5rem } nav a { margin-right: 1rem }
progress { width: 100%; height: .5rem } summary { cursor: pointer; margin: .5rem 0 }
table { border-collapse: collapse; width: 100%; table-layout: fixed } td { padding: .2rem .5rem; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere }
td:first-child { width: 4.5rem } td:nth-child(3) { width: 38% } td:last-child { width: 6rem; text-align: right } .method { font-size: .8rem }
code { font: .9em ui-monospace, monospace } .count { color: var(--soft) }
.state { font-size: .8rem; padding: .05rem .5rem; border-radius: 1rem; border: 1px solid var(--line); white-space: nowrap }
.built { color: #0a7d33; border-color: #0a7d33 } .missing { color: var(--soft) }
@media (prefers-color-scheme: dark) { .built { color: #5fd68a; border-color: #5fd68a } }
`
