/** `npm run test:browser`: the tests that need a real browser. Arguments go to vitest. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from './chromium.ts'

const path = chromiumPath()
if (!existsSync(path)) {
  console.error(
    `There is no browser at ${path}. Install Debian's chromium ("apt-get install chromium"), or set ACCORD_TEST_CHROMIUM to one.`,
  )
  process.exit(1)
}
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.browser.config.ts', ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1)
