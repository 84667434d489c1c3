import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** SQLite's WebAssembly, which both browsers' builds carry as a file of its own. */
export const SQLITE_WASM = {
  absoluteSrc: fileURLToPath(
    new URL('../../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm', import.meta.url),
  ),
  relativeDest: 'sqlite3.wasm',
};

/**
 * The package names three files beside its script, and Vite takes all of them along: in a script for Firefox's background
 * even inside it, as base64. The index needs the WebAssembly only, from the extension's root; the two workers are for a
 * store that needs shared memory, and for an interface of promises.
 */
const FILES: readonly [named: string, instead: string][] = [
  ['new URL("sqlite3.wasm", import.meta.url).href', `"/${SQLITE_WASM.relativeDest}"`],
  ['new URL("sqlite3-opfs-async-proxy.js", import.meta.url)', 'undefined'],
  ['new Worker(new URL("sqlite3-worker1.mjs", import.meta.url), { type: "module" })', 'undefined'],
];

/** Leaves out of the build what the index does not need of SQLite; a release that is written otherwise fails the build. */
export function sqliteParts(): Plugin {
  return {
    name: 'sqlite-parts',
    transform: {
      filter: { id: /@sqlite\.org\/sqlite-wasm\/dist\/index\.mjs$/ },
      handler: (code) =>
        FILES.reduce((rest, [named, instead]) => {
          if (!rest.includes(named))
            throw new Error(`SQLite no longer has ${named}: see what it has instead.`);
          return rest.replace(named, instead);
        }, code),
    },
  };
}
