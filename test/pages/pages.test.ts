import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE_RULES, siteRuleFor } from '../../utils/extract/sites';
import { matchSite } from '../../utils/extract/sites/site-match';
import { loadPage } from '../extract/load-page';
import { lazily } from '../lazily';
import { type Expected, extractSample } from './extract-sample';
import { PAGES_DIR, samplePages, WHY_UNKNOWN } from './index';

const pages = samplePages();

describe.each(pages)('$name', ({ dir, url, now, why }) => {
  const read = (file: string) => readFileSync(join(dir, file));
  const expected = lazily(() => JSON.parse(read('expected.json').toString()) as Expected);
  // Not before a test asks for it: a run of one page must not extract all of them.
  const result = lazily(() => extractSample(read('page.html'), url, now));

  it('gives the facts of expected.json', () => expect(result().facts).toEqual(expected()));

  it('gives the Markdown of expected.md, if it is an article', () => {
    const markdown = existsSync(join(dir, 'expected.md')) ? read('expected.md').toString() : undefined;
    expect(result().markdown).toBe(markdown);
    expect(markdown !== undefined).toBe(expected().ok);
  });

  it('leaves the page as it was', () => expect(result().unchanged).toBe(true));

  it('says what it tests', () => expect(why).not.toBe(WHY_UNKNOWN));
});

it('reads every folder as a page', () => {
  const folders = readdirSync(PAGES_DIR, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(pages.map(({ name }) => name)).toEqual(folders.map(({ name }) => name).sort());
  for (const { name } of pages) expect(name).toMatch(/^[a-z0-9-]+--[a-z0-9-]+$/);
});

it.each(SITE_RULES.map((rule) => ({ rule, site: rule.name })))('needs the rule of $site', ({ rule }) => {
  const own = pages.filter(({ url }) => siteRuleFor(url) === rule);
  const bodies = own.map(
    ({ dir, url }) => matchSite(loadPage(readFileSync(join(dir, 'page.html')), url), url)?.body,
  );
  expect(bodies.filter((body) => body !== 'generic')).not.toEqual([]);
});
