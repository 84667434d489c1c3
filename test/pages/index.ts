import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of our own with the structure of a real site, and beside it what the extraction must make of it. */
export interface SamplePage {
  /** Folder name, `site--case`. */
  name: string;
  /** Folder with `page.html`, its pictures, `page.json` and the expected files. */
  dir: string;
  /** The address that the page is served under. */
  url: string;
  /** Time of the clip. */
  now: Date;
  /** What the page is there to test, in a sentence. */
  why: string;
}

/** The folder of the sample pages. */
export const PAGES_DIR = dirname(fileURLToPath(import.meta.url));

/** Stands in a new page's `why` until somebody says it. */
export const WHY_UNKNOWN = 'Say here in one sentence what this page tests.';

/** Every sample page, in order of name. */
export function samplePages(): SamplePage[] {
  return readdirSync(PAGES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(PAGES_DIR, entry.name, 'page.json')))
    .map((entry) => readSample(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readSample(name: string): SamplePage {
  const dir = join(PAGES_DIR, name);
  const { url, now, why } = JSON.parse(readFileSync(join(dir, 'page.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const isRight = typeof url === 'string' && URL.canParse(url) && typeof why === 'string' && why !== '';
  if (!isRight || typeof now !== 'string' || Number.isNaN(Date.parse(now))) {
    throw new Error(`${join(dir, 'page.json')} needs "url", "now" (ISO 8601) and "why".`);
  }
  return { name, dir, url, now: new Date(now), why };
}
