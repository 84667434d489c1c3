import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The unit tests that `npm run mutate` names: its runner knows no projects, so that this stands beside the main file. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: JSON.parse(process.env['MUTATE_TESTS'] ?? '[]') as string[],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/settle.ts'],
    testTimeout: 30_000,
  },
});
