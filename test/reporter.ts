import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run's output with one line, `N passed, N failed`, for people in a hurry and for continuous integration. */
export default class LastLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const { passed, failed } = countTests(modules);
    console.log(`${passed} passed, ${failed + unhandled.length} failed`);
  }
}

/** Counts tests; a file that fails before, after or without its tests counts as one that failed. */
export function countTests(modules: readonly TestModule[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    passed += states.filter((state) => state === 'passed').length;
    const failures = states.filter((state) => state === 'failed').length;
    failed += failures === 0 && !module.ok() ? 1 : failures;
  }
  return { passed, failed };
}
