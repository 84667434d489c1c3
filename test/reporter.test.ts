import { describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countTests } from './reporter';

/** A file of tests that ended in these states. */
function module(states: string[], ok: boolean): TestModule {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  return { ok: () => ok, children: { allTests: () => tests } } as unknown as TestModule;
}

describe('countTests', () => {
  it.each([
    ['nothing', [], { passed: 0, failed: 0 }],
    [
      'tests of several files',
      [module(['passed', 'failed'], false), module(['passed'], true)],
      { passed: 2, failed: 1 },
    ],
    ['a file that cannot be loaded', [module([], false)], { passed: 0, failed: 1 }],
    ['a file that fails after its tests', [module(['passed'], false)], { passed: 1, failed: 1 }],
    ['a test that was left out', [module(['skipped', 'passed'], true)], { passed: 1, failed: 0 }],
  ])('%s', (_, modules, counts) => {
    expect(countTests(modules)).toEqual(counts);
  });
});
