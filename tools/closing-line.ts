import type { Reporter, SerializedError, TestModule } from 'vitest/node'

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

/**
 * Ends a test run with one plain line, `N passed, N failed, N skipped`, for whoever reads only the end of it. The exit code stays the
 * truth. The line is written as the process ends, so that no other reporter comes after it.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]) {
    const { passed, failed, skipped } = count(modules, unhandledErrors.length)
    process.once('exit', (code) => {
      // A run that broke before its first test (no database, no test file) has failed as a whole.
      const atLeast = code === 0 ? 0 : 1
      process.stdout.write(`${passed} passed, ${Math.max(failed, atLeast)} failed, ${skipped} skipped\n`)
    })
  },
}

/** What failed outside a test counts too: a file that cannot be loaded, a hook, an error that nobody caught. */
function count(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const perModule = modules.map(countModule)
  return {
    passed: sum(perModule.map(({ passed }) => passed)),
    failed: sum(perModule.map(({ failed }) => failed)) + unhandledErrors,
    skipped: sum(perModule.map(({ skipped }) => skipped)),
  }
}

function countModule(module: TestModule): Counts {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const failed = states.filter((state) => state === 'failed').length
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: failed === 0 && !module.ok() ? 1 : failed,
    skipped: states.filter((state) => state === 'skipped' || state === 'pending').length,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
