import { createHash } from 'node:crypto';
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

/**
 * Makes a fresh profile that saves without asking, offers no translation, and has the extension's button on the toolbar.
 *
 * @param extension folder of the unpacked extension
 */
export function makeProfile(extension: string): Profile {
  const root = mkdtempSync(join(tmpdir(), 'tearsheet-'));
  const folder = join(root, 'profile');
  const downloads = join(root, 'downloads');
  mkdirSync(join(folder, 'Default'), { recursive: true });
  mkdirSync(downloads);
  // Setting the folder through the debugger instead would rename every file.
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    extensions: { pinned_extensions: [unpackedId(extension)] },
    translate: { enabled: false },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const remove = () => {
    process.off('exit', remove);
    // The browser's last processes may still be writing.
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, downloads, remove };
}

/** The id that Chromium gives an unpacked extension: the hash of its path, in the letters from a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
