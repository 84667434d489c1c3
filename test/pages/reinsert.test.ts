// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Draft, parseExtractionResult } from '../../utils/article/article';
import { asClipped, reinsert } from '../../utils/article/reinsert';
import { sanitise } from '../../utils/article/sanitise';
import { readBlocks } from '../../utils/extract/dom/blocks';
import { lazily } from '../lazily';
import { articlePages } from './article-pages';
import type { Expected } from './extract-sample';
import { samplePages } from './index';

/** Without white space and the marks that nobody sees, which tidying changes. */
const bare = (text: string) => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');

const articles = articlePages();

const allBack = (draft: Draft): Draft =>
  draft.stripped.reduce((full, _, index) => reinsert(full, index), draft);

/** What a reader sees of a body: its blocks, and the pictures by their texts and addresses. */
function seen(html: string): { texts: string[]; pictures: string[] } {
  const body = document.createElement('div');
  body.append(sanitise(html, window as unknown as Window & typeof globalThis));
  const pictures = [...body.querySelectorAll('img')].flatMap(({ alt, src }) => [alt, src]);
  return { texts: readBlocks(body).map(({ text }) => text), pictures };
}

/** Everything that a page says in texts and attributes. */
function said(page: Document): string {
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  return bare([page.documentElement.textContent, ...attributes.map(({ value }) => value)].join('\n'));
}

describe.each(articles)('$name', ({ read }) => {
  const draft = () => read().draft;
  const full = lazily(() => allBack(draft()));

  it('knows where each stripped part stood', () => {
    const lost = draft().stripped.filter(({ reinsertion }) => reinsertion === undefined);
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it('shows every stripped text once all of it is put back', () => {
    const { texts, pictures } = seen(full().html);
    const shown = bare([...texts, ...pictures].join(''));
    for (const { text } of draft().stripped) expect(shown).toContain(bare(text));
  });

  it('has a line of its own for each of them in its plain text then', () => {
    const lines = full().text.split('\n');
    const texts = draft().stripped.flatMap(({ reinsertion, text }) =>
      reinsertion?.line === undefined ? [] : [text],
    );
    expect(lines).toEqual(expect.arrayContaining(texts));
    expect(lines).toHaveLength(draft().text.split('\n').length + texts.length);
  });

  // By words: a line out of which a phrase was taken before is logged without it.
  it('shows nothing that was not on the page', () => {
    const whole = said(read().page);
    for (const text of [...seen(full().html).texts, ...draft().stripped.map(({ text }) => text)]) {
      for (const word of text.split(/\s+/)) expect(whole).toContain(bare(word));
    }
  });

  it('is as it was once everything is taken out again', () => {
    expect(asClipped(full())).toEqual(draft());
  });

  it('is what the background takes for a draft', () => {
    const result = { ok: true, draft: draft() };
    expect(parseExtractionResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
});

it('has pages with stripped parts to look at', () => {
  const stripped = samplePages().flatMap(({ dir }) => {
    const expected = JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')) as Expected;
    return expected.ok ? expected.stripped : [];
  });
  expect(stripped.length).toBeGreaterThan(40);
});
