import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTRACTOR } from '../../utils/extract/extractor-version';
import { type ExtractorOutput, nextOutput, OUTPUT_FILE, presentPages } from './extractor-output';

const WHAT_TO_DO =
  'The expected output of a sample page is not that of the recorded version: run "npm run page:version".';

it('has a version of its own for the output that the sample pages expect', () => {
  const recorded = JSON.parse(readFileSync(OUTPUT_FILE, 'utf8')) as ExtractorOutput;
  expect(presentPages(), WHAT_TO_DO).toEqual(recorded.pages);
  expect(EXTRACTOR, WHAT_TO_DO).toBe(recorded.version);
});

describe('nextOutput', () => {
  const recorded = { version: '9', pages: { 'a--one': '11', 'b--two': '22' } };

  it('raises the version when the output of a page has changed', () => {
    const pages = { 'a--one': '11', 'b--two': '23' };
    expect(nextOutput(recorded, pages)).toEqual({ version: '10', pages });
  });

  it('keeps the version when a page is new or gone', () => {
    const pages = { 'a--one': '11', 'c--three': '33' };
    expect(nextOutput(recorded, pages)).toEqual({ version: '9', pages });
  });
});
