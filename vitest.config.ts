import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The SDKs are tested from their sources.
  ssr: { resolve: { conditions: ['accord-source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/recorder.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
