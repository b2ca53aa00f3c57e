import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/closing-line.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tools/**/*.test.ts'],
    globalSetup: 'tests/support/global-setup.ts',
    // Some tests spawn, signal and watch processes, which a worker thread may not do in full.
    pool: 'forks',
    maxWorkers: 2,
    // Two browsers, a database and the tests share two cores: what fails there once and passes at once was waiting, not wrong. At home nothing is tried twice.
    retry: process.env['CI'] === undefined ? 0 : 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    reporters: ['default', closingLine],
  },
})
