import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What reads or writes times, and all that is made of a page: the same wherever the browser stands. */
const ZONED = [
  '{utils,components}/**/*time*.test.{ts,tsx}',
  'test/pages/pages.test.ts',
  'test/structure/time-zone.test.ts',
];

/** Runs the tests of {@link ZONED} once more, with another zone as the machine's. */
function inZone(name: string, zone: string) {
  // Only a process has a zone of its own, a thread has not.
  return {
    extends: true as const,
    test: { name, include: ZONED, env: { TZ: zone }, pool: 'forks' as const },
  };
}

/** Pure steps run in Node, DOM steps in jsdom (a file asks for it with `@vitest-environment jsdom`), `e2e` in Chromium, `firefox` in Firefox. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    reporters: ['default', './test/reporter.ts'],
    // Nothing here is measured in time, and a machine may be busy.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{utils,components,entrypoints,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          env: { TZ: 'UTC' },
          setupFiles: ['test/settle.ts'],
          pool: 'forks',
        },
      },
      inZone('shanghai', 'Asia/Shanghai'),
      inZone('new-york', 'America/New_York'),
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/firefox/**'],
          globalSetup: 'test/e2e/setup.ts',
          // After the others and one by one: a browser wants the whole machine.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['test/e2e/firefox/**/*.test.ts'],
          globalSetup: 'test/e2e/firefox/setup.ts',
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
