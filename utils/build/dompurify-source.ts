import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { version } from '../../node_modules/dompurify/package.json' with { type: 'json' };

/**
 * Takes DOMPurify from the source that it ships beside its build, which is for browsers without destructuring and
 * carries 2 kB of helpers for them.
 */
export function dompurifySource(): Plugin {
  return {
    name: 'dompurify-source',
    config: () => ({
      resolve: {
        alias: {
          dompurify: fileURLToPath(new URL('../../node_modules/dompurify/src/purify.ts', import.meta.url)),
        },
      },
      // The one thing that its own build fills in.
      define: { VERSION: JSON.stringify(version) },
    }),
  };
}
