import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A worker as the code starts it: the form that Vite knows too. */
const WORKER = /new Worker\(\s*new URL\(\s*'(?<path>[^']+\.worker)\.ts',\s*import\.meta\.url\s*\)/g;

/**
 * Builds the workers together with the pages. Vite alone bundles each worker apart, so it would carry a second copy of
 * everything that a page uses as well. Built together, they are modules that share their chunks.
 */
export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { code: /new Worker\(/, id: /\.tsx?$/ },
      handler(code, id) {
        return code.replace(WORKER, (_, path: string) => {
          const chunk = this.emitFile({
            type: 'chunk',
            id: resolve(dirname(id), `${path}.ts`),
            name: basename(path),
          });
          return `new Worker(import.meta.ROLLUP_FILE_URL_${chunk}`;
        });
      },
    },
  };
}
