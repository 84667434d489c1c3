import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { builtExtension } from '../../browser/build';
import { bundle } from '../../browser/bundle';
import type { Timed } from './measures';

/** The content script as it is shipped. */
export function contentScript(): string {
  return readFileSync(join(builtExtension(), 'content-scripts', 'clip.js'), 'utf8');
}

/**
 * For each extractor an expression that loads it into a page and gives the function which reads that page; and `read`, which does so
 * in the page that stays open: its function takes what ours captured.
 */
export async function pageFunctions(): Promise<Record<Timed | 'read', string>> {
  const ours = await bundle('test/bench/extract/in-page.ts');
  return {
    tearsheet: `(() => { ${ours} return bundled.capture; })()`,
    read: `(() => { ${ours} return bundled.read; })()`,
    inOnePlace: `(() => { ${ours} return bundled.run; })()`,
    // Its README asks for a clone, since it uses up the document it is given.
    readability: `(() => { ${packageFile('@mozilla/readability/Readability.js')}
      return () => new Readability(document.cloneNode(true)).parse(); })()`,
    defuddle: `(() => { const exports = {}, module = { exports }; ${packageFile('defuddle')}
      return () => new module.exports(document).parse(); })()`,
  };
}

function packageFile(name: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
}
