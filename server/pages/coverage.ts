import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '#server/migrations.ts'
import { html, page } from '#server/pages/html.ts'

export const coveragePath = '/_accord/coverage'

/** The matrix of answers that the tests have seen, as `npm run contract -- --coverage` wrote it last; before that a page that says so. */
export async function coveragePage(): Promise<string> {
  try {
    return await readFile(join(projectRoot, 'reports', 'coverage.html'), 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    return page(
      'Coverage of the contracts',
      html`<main><p><a href="/">Accord</a></p><h1>Nothing is recorded yet</h1>
<p>Run <code>npm test</code> and <code>npm run contract</code>, then <code>npm run contract -- --coverage</code>.</p></main>`,
    )
  }
}
