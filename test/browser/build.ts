import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The build failed; its own output has told why. */
export class BuildError extends Error {}

const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

/**
 * Folder of the production build for a browser, made now if it is missing or older than a source.
 *
 * @throws BuildError
 */
export function builtExtension(browser: 'chrome' | 'firefox' = 'chrome'): string {
  const folder = join(ROOT, `.output/${browser}-mv3`);
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest(SOURCES.map((name) => join(ROOT, name)))) {
    return folder;
  }
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // Its words are progress: standard output is for what the command was run for.
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new BuildError('The extension could not be built.');
  return folder;
}

function newest(paths: string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
    }),
  );
}
