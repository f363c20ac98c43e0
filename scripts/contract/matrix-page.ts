/** The matrix as a page: a row per operation, a mark per declared answer. */
import type { Matrix, MatrixCell, MatrixOperation } from '#scripts/contract/matrix.ts'
import { type Html, html, page } from '#server/pages/html.ts'

const marks: Record<MatrixCell['state'], string> = { covered: '●', mocked: '◐', uncovered: '○', 'not-built': '·' }

const style = `
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1f24;background:#fff}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d8dee4;padding:.2rem .5rem;text-align:left;vertical-align:top}
span.cell{display:inline-block;margin:0 .7rem .1rem 0;white-space:nowrap}code{font-size:.9em}
.covered{color:#116329}.mocked{color:#9a6700}.uncovered{color:#57606a}.not-built{color:#8c959f}tr.unbuilt td{color:#8c959f}
.problem{color:#a40e26}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}td,th{border-color:#30363d}.covered{color:#56d364}.mocked{color:#e3b341}.uncovered{color:#8b949e}.problem{color:#ff7b72}}`

/** HTML that stands alone: no script, nothing from another host. */
export function matrixPage(matrix: Matrix): string {
  const { declared, covered, mocked, notBuilt, unspecified } = matrix.cells
  const body = html`<main><p><a href="/">Accord</a></p><h1>What the tests have seen</h1>
<p>Each operation, each answer its contract declares, each media type: ${covered} of ${declared} seen from a server, ${mocked} more from
the mocks only, ${notBuilt} belong to operations that are not built. Of ${unspecified} successes the contract does
not say what is in them. ${matrix.generatedAt}.</p>
<p><span class="cell covered">● seen from a server</span><span class="cell mocked">◐ seen from a mock only</span>
<span class="cell uncovered">○ not seen; the reason is the mark's title</span><span class="cell not-built">· not built</span></p>
${problems(matrix)}${matrix.apis.map(
  ({ api, title, operations }) => html`<section id="${api}"><h2>${title}</h2><p>${summary(operations)}</p>
<table><tr><th>operation</th><th>answers</th></tr>${operations.map(row)}</table></section>`,
)}${reasonList(matrix)}</main>`
  return page('Coverage of the contracts', body, style)
}

function problems(matrix: Matrix): Html {
  if (matrix.problems.length === 0) return html`<p>Nothing was lost, and nothing undeclared was seen.</p>`
  return html`<h2>Problems</h2><ul>${matrix.problems.map((problem) => html`<li class="problem">${problem}</li>`)}</ul>`
}

function summary(operations: readonly MatrixOperation[]): string {
  const cells = operations.flatMap((operation) => operation.cells)
  const built = operations.filter((operation) => operation.built).length
  const covered = cells.filter((cell) => cell.state === 'covered').length
  return `${built} of ${operations.length} operations built; ${covered} of ${cells.length} answers seen from a server.`
}

function row(operation: MatrixOperation): Html {
  return html`<tr class="${operation.built ? 'built' : 'unbuilt'}"><td><code>${operation.method} ${operation.path}</code><br>${operation.id}${
    operation.built ? '' : ' (not built)'
  }</td><td>${operation.cells.map(mark)}</td></tr>`
}

function mark(cell: MatrixCell): Html {
  const media = cell.media === '-' ? 'no content' : cell.media
  const open = cell.unspecified ? ' (unspecified)' : ''
  const short = cell.media === 'application/json' || cell.media === '-' ? '' : ` ${cell.media}`
  const title = [`${cell.status} ${media}`, cell.reason ?? cell.state, cell.by.join(', ')].filter(Boolean).join(': ')
  return html`<span class="cell ${cell.state}" title="${title}">${marks[cell.state]} ${cell.status}${short}${open}</span>`
}

function reasonList(matrix: Matrix): Html {
  const counts = new Map<string, number>()
  for (const { operations } of matrix.apis) {
    for (const cell of operations.flatMap((operation) => operation.cells)) {
      if (cell.reason) counts.set(cell.reason, (counts.get(cell.reason) ?? 0) + 1)
    }
  }
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => html`<tr><td>${count}</td><td>${reason}</td></tr>`)
  return html`<h2>Why answers of built operations were not seen</h2><table><tr><th>answers</th><th>reason</th></tr>${rows}</table>`
}
