import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser profile of its own, thrown away after the run. */
export interface Profile {
  folder: string;
  /** Where files that the extension saves arrive, under the names that it gives them. */
  downloads: string;
  remove(): void;
}

/** Makes a fresh profile that saves without asking. */
export function makeProfile(): Profile {
  const root = mkdtempSync(join(tmpdir(), 'tearsheet-'));
  const folder = join(root, 'profile');
  const downloads = join(root, 'downloads');
  mkdirSync(join(folder, 'Default'), { recursive: true });
  mkdirSync(downloads);
  // Setting the folder through the debugger instead would rename every file.
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const remove = () => {
    process.off('exit', remove);
    // The browser's last processes may still be writing.
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, downloads, remove };
}
