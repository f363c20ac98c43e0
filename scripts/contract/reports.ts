/** A run written down for machines (JSON, JUnit) and for people (HTML). */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CaseResult, RunReport } from '#scripts/contract/runner.ts'
import { type Html, html, page } from '#server/pages/html.ts'

export function writeReports(
  files: { root: string; junit: string; html: string; report: string },
  report: RunReport,
): void {
  write(files.root, files.report, `${JSON.stringify(report, undefined, 1)}\n`)
  write(files.root, files.junit, junit(report))
  write(files.root, files.html, htmlReport(report))
}

function write(root: string, file: string, text: string): void {
  const path = resolve(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const count = (results: readonly CaseResult[], outcome: CaseResult['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length

/** One suite per system. */
export function junit(report: RunReport): string {
  const suites = [...Map.groupBy(report.results, (result) => result.api)].map(([api, results]) => {
    const cases = results.map((result) => {
      const attributes = `classname="${xml(`${api}.${result.operation}`)}" name="${xml(result.name)}" time="${(result.milliseconds / 1000).toFixed(3)}"`
      if (result.outcome === 'passed') return `    <testcase ${attributes}/>`
      if (result.outcome === 'skipped') {
        return `    <testcase ${attributes}><skipped message="${xml(result.reason ?? '')}"/></testcase>`
      }
      const text = [...result.problems, result.curl ?? ''].join('\n')
      return `    <testcase ${attributes}><failure message="${xml(result.problems[0] ?? '')}">${xml(text)}</failure></testcase>`
    })
    const numbers = `tests="${results.length}" failures="${count(results, 'failed')}" skipped="${count(results, 'skipped')}"`
    return `  <testsuite name="${xml(api)}" ${numbers}>\n${cases.join('\n')}\n  </testsuite>`
  })
  const time = report.seconds.toFixed(3)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="contract" time="${time}">\n${suites.join('\n')}\n</testsuites>\n`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Control characters are not allowed in XML 1.0 at all. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (char) => entities[char] ?? char)

const style = `
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24;background:#fff}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d8dee4;padding:.25rem .5rem;text-align:left;vertical-align:top}
td.n,th.n{text-align:right}pre{white-space:pre-wrap;background:#f4f6f8;padding:.6rem;border-radius:.3rem;overflow-wrap:anywhere}
.failed{color:#a40e26;font-weight:600}.passed{color:#116329}.skipped{color:#57606a}summary{cursor:pointer}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}pre{background:#161b22}td,th{border-color:#30363d}.failed{color:#ff7b72}.passed{color:#56d364}.skipped{color:#8b949e}}`

export function htmlReport(report: RunReport): string {
  const failures = report.results.filter((result) => result.outcome === 'failed')
  const body = html`<main><h1>Contract tests against ${report.target}</h1>
<p>${report.startedAt}, ${report.seconds.toFixed(1)} s, seed ${report.seed}. ${report.operations} operations; ${report.cells.covered} of ${report.cells.declared} declared answers seen.</p>
${overview(report)}
<h2>${failures.length === 0 ? 'No failures' : `${failures.length} failures`}</h2>
${failures.map(failure)}
<h2>All operations</h2>${operationTables(report)}</main>`
  return page('Contract tests', body, style)
}

function overview(report: RunReport): Html {
  const rows = [...Map.groupBy(report.results, (result) => result.api)].map(
    ([api, results]) =>
      html`<tr><td>${api}</td>${(['passed', 'failed', 'skipped'] as const).map(
        (outcome) => html`<td class="n">${count(results, outcome)}</td>`,
      )}</tr>`,
  )
  return html`<table><tr><th>system</th><th class="n">passed</th><th class="n">failed</th><th class="n">skipped</th></tr>${rows}</table>`
}

const failure = (
  result: CaseResult,
): Html => html`<details open><summary class="failed">${result.api} · ${result.name}</summary>
<ul>${result.problems.map((problem) => html`<li>${problem}</li>`)}</ul><pre>${result.curl ?? ''}</pre></details>`

function operationTables(report: RunReport): Html[] {
  const groups = Map.groupBy(report.results, (result) => `${result.api} · ${result.operation}`)
  return [...groups].map(([name, results]) => {
    const numbers = `${count(results, 'passed')} passed, ${count(results, 'failed')} failed, ${count(results, 'skipped')} skipped`
    const rows = results.map(
      (result) =>
        html`<tr><td class="${result.outcome}">${result.outcome}</td><td>${result.name}</td><td class="n">${result.status ?? ''}</td><td>${result.reason ?? ''}</td></tr>`,
    )
    return html`<details><summary>${name}: ${numbers}</summary><table>${rows}</table></details>`
  })
}
