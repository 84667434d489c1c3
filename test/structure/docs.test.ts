import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every Markdown document of ours; those of the sample pages are what the extraction makes of a page. */
const DOCUMENTS = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && !path.startsWith('test/pages/') && existsSync(path));

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:utils|components|entrypoints|test|public)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    // A name that a reader is told to make up.
    const missing = named.filter((path) => !existsSync(path) && !/\b(?:example|NAME)\b/.test(path));
    expect(missing).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)|<img src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? '',
    );
    expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });
});

it('has a README that a person reads to the end', () => {
  expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

it('has a glossary of at most 25 lines', () => {
  const [, glossary = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Glossary\n');
  const rows = glossary.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThanOrEqual(25);
});
