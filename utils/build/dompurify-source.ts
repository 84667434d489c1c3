import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import dompurify from '../../node_modules/dompurify/package.json' with { type: 'json' };

const SOURCE = normalizePath(fileURLToPath(new URL('../../node_modules/dompurify/src/', import.meta.url)));

/** The lists of what is allowed where a caller does not say: of attributes all, of tags those of HTML. */
const DEFAULTS = [
  { file: `${SOURCE}attrs.ts`, lists: ['html', 'svg', 'mathMl', 'xml'] },
  // Those of SVG and MathML are also what the checks of namespaces go by.
  { file: `${SOURCE}tags.ts`, lists: ['html'] },
];

/**
 * Takes DOMPurify from the source that it ships beside its build, which is for browsers without destructuring and
 * carries 2 kB of helpers for them. The logic is all there; its default allow-lists, another 4 kB, are empty, since
 * `sanitise` always gives its own. Who forgot to would get nothing through.
 */
export function dompurifySource(): Plugin {
  return {
    name: 'dompurify-source',
    config: () => ({
      resolve: { alias: { dompurify: `${SOURCE}purify.ts` } },
      // The one thing that its own build fills in.
      define: { VERSION: JSON.stringify(dompurify.version) },
    }),
    transform(code, id) {
      return DEFAULTS.find(({ file }) => file === id)?.lists.reduce(emptyList, code);
    },
  };
}

function emptyList(code: string, name: string): string {
  const empty = code.replace(new RegExp(`(export const ${name} = freeze\\()\\[[^\\]]*\\]`), '$1[]');
  if (empty === code) throw new Error(`DOMPurify no longer has a list "${name}": see what it has instead.`);
  return empty;
}
