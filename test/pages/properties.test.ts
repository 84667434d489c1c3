import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../../utils/article/text';
import { clonePage } from '../../utils/capture/clone-page';
import { findArticle } from '../../utils/extract/body/article-root';
import { removeUnread } from '../../utils/extract/body/tidy-body';
import { readBlocks } from '../../utils/extract/dom/blocks';
import { extract } from '../../utils/extract/extract';
import { TEX_ATTRIBUTES } from '../../utils/extract/formulas/tex-of';
import { unwrapNoscriptImages } from '../../utils/extract/pictures/noscript-images';
import { siteRuleFor } from '../../utils/extract/sites';
import { keepStory } from '../../utils/extract/story/keep-story';
import { loadPage } from '../extract/load-page';
import { articlePages } from './article-pages';
import { withoutCommands } from './tex-commands';

const articles = articlePages();

/** How often each letter and digit occurs. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of comparisonKey(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** The letters of a text that another does not have, or not as often. */
function missing(text: string, other: string): string {
  const counts = letters(other);
  return [...letters(text)]
    .filter(([letter, count]) => count > (counts.get(letter) ?? 0))
    .map(([letter]) => letter)
    .join('');
}

/** Whether all letters of a text stand in another in the same order, perhaps with others between. */
function runsThrough(text: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === text[at]) at++;
  return at === text.length;
}

/** TeX that a page does not show as text: in attributes, and as the text that stands for a picture. */
const UNSHOWN_TEX = ['alt', 'alttext', ...TEX_ATTRIBUTES];

/** The blocks of a page, with the TeX of its attributes as text where their elements stand. */
function blocksWithTex(page: Document): string[] {
  const { body } = clonePage(page);
  for (const name of UNSHOWN_TEX)
    for (const element of body.querySelectorAll(`[${name}]`))
      element.before(element.getAttribute(name) ?? '');
  return readBlocks(body).map(({ text }) => comparisonKey(text));
}

describe.each(articles)('$name', ({ read }) => {
  it('gives the same text when its own export is extracted', () => {
    const { draft } = read();
    const title = `<title>${draft.title}</title>`;
    const bytes = Buffer.from(
      `<html lang="${draft.lang}"><meta charset="utf-8">${title}<article><h1>${draft.title}</h1>${draft.html}</article></html>`,
    );
    const again = extract(loadPage(bytes, 'https://notes.example/1'), {
      url: 'https://notes.example/1',
      now: new Date(0),
      force: true,
    });
    expect(again.ok && again.draft.text).toBe(draft.text);
  });

  it('has no text that is not on the page, in the order of the page', () => {
    const { draft, page } = read();
    const blocks = blocksWithTex(page);
    const invented = draft.text
      .split('\n')
      .filter((line) => !blocks.some((block) => runsThrough(comparisonKey(withoutCommands(line)), block)));
    expect(invented).toEqual([]);
  });

  it('logs whatever it takes out of what was found to be the article', () => {
    const { draft, page } = read();
    const clone = clonePage(page);
    const base = page.baseURI;
    keepStory(clone, draft.url, base);
    unwrapNoscriptImages(clone, base, new page.defaultView!.DOMParser());
    const root = findArticle(clone, siteRuleFor(draft.url)?.body)!;
    removeUnread(root);
    const found = readBlocks(root)
      .map(({ text }) => text)
      .join('\n');
    const { body } = loadPage(Buffer.from(draft.html), draft.url);
    // The labels on a drawn chart are kept as the text that stands for its picture.
    const kept = [body.textContent, ...[...body.querySelectorAll('img')].map(({ alt }) => alt)];
    expect(missing(found, [...kept, ...draft.stripped.map(({ text }) => text)].join('\n'))).toBe('');
  });
});
