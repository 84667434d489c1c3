import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The unit tests that `npm run mutate` names. Stryker cannot read a configuration with projects, such as the main one. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: JSON.parse(process.env['MUTATE_TESTS'] ?? '[]') as string[],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/settle.ts'],
    testTimeout: 30_000,
  },
});
