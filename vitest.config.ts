import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// For the processes that tests start, which load the same modules a hundred times.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node')

export default defineConfig({
  // The SDKs are tested from their sources.
  ssr: { resolve: { conditions: ['accord-source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/seed.ts', 'tests/support/recorder.ts'],
    pool: 'forks',
    // The embedded database is used for seconds by each file: making its code faster meanwhile takes longer than running it as it is.
    execArgv: ['--liftoff-only'],
    maxWorkers: 2,
    // They end what hangs; a test that is slow on a busy machine is not wrong.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // What a test waits for comes sooner or later; how much later depends on the machine.
    expect: { poll: { timeout: 60_000 } },
  },
})
