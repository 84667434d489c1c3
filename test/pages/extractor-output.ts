import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_DIR, samplePages } from './index';

/** What a version of the extraction makes of the sample pages, as `extractor-output.json` holds it. */
export interface ExtractorOutput {
  version: string;
  /** A hash of the expected files, by the page's name. */
  pages: Record<string, string>;
}

/** Where the output of the present version is recorded. */
export const OUTPUT_FILE = join(PAGES_DIR, 'extractor-output.json');

/** Hexadecimal digits of a hash: enough to notice a change. */
const DIGITS = 12;

/** The hashes of the expected files as they are, by the page's name. */
export function presentPages(): Record<string, string> {
  return Object.fromEntries(samplePages().map(({ name, dir }) => [name, hashOf(dir)]));
}

/**
 * The output to be recorded now. The version rises by one if the output of a recorded page has changed; a page that is new or gone
 * says nothing about the extraction.
 */
export function nextOutput(recorded: ExtractorOutput, pages: Record<string, string>): ExtractorOutput {
  const hasChanged = Object.entries(pages).some(
    ([name, hash]) => name in recorded.pages && recorded.pages[name] !== hash,
  );
  return { version: hasChanged ? `${Number(recorded.version) + 1}` : recorded.version, pages };
}

function hashOf(dir: string): string {
  const markdown = join(dir, 'expected.md');
  // As values: a formatter may change how they are written.
  const facts = JSON.stringify(JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')));
  return createHash('sha256')
    .update(facts)
    .update(existsSync(markdown) ? readFileSync(markdown) : '')
    .digest('hex')
    .slice(0, DIGITS);
}
