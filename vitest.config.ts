import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/closing-line.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tools/**/*.test.ts'],
    globalSetup: 'tests/support/global-setup.ts',
    // Some tests spawn, signal and watch processes, which a worker thread may not do in full.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    reporters: ['default', closingLine],
  },
})
