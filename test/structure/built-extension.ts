import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A built extension: its manifest as parsed, and the files beside it. */
export interface BuiltExtension {
  manifest: Record<string, unknown>;
  /** Paths from the extension's root. */
  files: string[];
  read(file: string): string;
}

/** Reads what `npm run build` made for a browser. */
export function readBuilt(browser: 'chrome' | 'firefox'): BuiltExtension {
  const folder = join('.output', `${browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no ${folder}: run "npm run build" first.`);
  }
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    manifest: JSON.parse(read('manifest.json')),
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    ),
    read,
  };
}

/** A script's imports that are followed before it runs: a minified build writes each as `from"./x.js"` or `import"./x.js"`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
/** The scripts and styles that a page names. */
const NAMED_BY_PAGE = /(?:src|href)=["']?\/([^"' >]+\.(?:js|css))/g;

/** The files that a page, script or worker loads before it does anything: itself and all that it imports, but not what it loads later. */
export function loadedFirst(built: BuiltExtension, file: string): string[] {
  const files = new Set([file]);
  for (const each of files) for (const next of namedBy(built, each)) files.add(next);
  return [...files];
}

function namedBy({ read }: BuiltExtension, file: string): string[] {
  if (file.endsWith('.css')) return [];
  const text = read(file);
  return file.endsWith('.html')
    ? [...text.matchAll(NAMED_BY_PAGE)].map(([, name = '']) => name)
    : [...text.matchAll(STATIC_IMPORT)].map(([, name = '']) => posix.join(posix.dirname(file), name));
}
