import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
