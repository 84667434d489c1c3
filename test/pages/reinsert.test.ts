// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Draft, parseExtractionResult } from '../../utils/article/article';
import { asClipped, reinsert } from '../../utils/article/reinsert';
import { sanitise } from '../../utils/article/sanitise';
import { comparisonKey } from '../../utils/article/text';
import { readBlocks } from '../../utils/extract/dom/blocks';
import { lazily } from '../lazily';
import { articlePages } from './article-pages';
import type { Expected } from './extract-sample';
import { samplePages } from './index';
import { withoutCommands } from './tex-commands';

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

/** Takes the formulas out of a body: its other words, and the TeX of each formula. */
function wordsAndFormulas(html: string): { words: string[]; formulas: string[] } {
  const body = document.createElement('div');
  body.append(sanitise(html, window as unknown as Window & typeof globalThis));
  const found = [...body.querySelectorAll('math')];
  for (const math of found) math.replaceWith(' ');
  return {
    words: readBlocks(body).flatMap(({ text }) => text.split(/\s+/)),
    formulas: found.map((math) => math.getAttribute('alttext') ?? ''),
  };
}

/** Everything that a page says in texts and attributes. */
function said(page: Document): string {
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  return [page.documentElement.textContent, ...attributes.map(({ value }) => value)].join('\n');
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
    const bareWhole = bare(whole);
    const { words, formulas } = wordsAndFormulas(full().html);
    const logged = draft().stripped.flatMap(({ text }) => text.split(/\s+/));
    for (const word of [...words, ...logged]) expect(bareWhole).toContain(bare(word));

    // A formula is on the page as TeX or as MathML: its letters and figures are the same.
    const letters = comparisonKey(withoutCommands(whole));
    for (const tex of formulas) {
      const key = comparisonKey(withoutCommands(tex));
      expect(key).not.toBe('');
      expect(letters).toContain(key);
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
