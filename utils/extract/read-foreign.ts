import type { ExtractionResult, Security } from '../article/article';
import { sanitise } from '../article/sanitise';
import { capturePage } from '../capture/capture';
import { resolveLinks } from './body/links';
import { removeUnread, tidyBody } from './body/tidy-body';
import { readBlocks } from './dom/blocks';
import { blocksToText } from './dom/blocks-to-text';
import { readCapture } from './extract';
import { languageOfWords, languageOfWriting } from './metadata/language';
import type { ReadOptions } from './open-page';
import { resolveImages } from './pictures/resolve-images';
import { findSecurities } from './securities/find-securities';
import { SITE_RULES } from './sites';
import { excerpt } from './text/excerpt';
import { type FoundTime, parseTime } from './times/parse-time';

/*
 * The one door of the extraction for imports: all that is needed to make an article of a file like one of a page. `utils/import` takes
 * nothing else from `utils/extract`; test/structure/layers.ts holds that.
 */

export { cleanUrl } from './addresses/canonical-url';
export { tidy } from './text/tidy-text';

/** The body of an article as it is kept. */
export interface ForeignBody {
  html: string;
  text: string;
  links: { href: string; text: string }[];
}

/** Enough of an article to tell its language, in characters. */
const LANGUAGE_SAMPLE = 5000;

/**
 * Finishes the body of an article from a file as the extraction finishes its own: absolute addresses, nothing that is never read,
 * sanitised.
 *
 * @param base the address that its links are relative to; where it is no http(s) address, relative links are dropped
 */
export function readForeignBody(html: string, base: string, window: Window & typeof globalThis): ForeignBody {
  const { body: root } = new window.DOMParser().parseFromString(html, 'text/html');
  resolveForeignBody(root, base);
  tidyBody(root);
  return sanitiseForeignBody(root.innerHTML, window);
}

/** Sanitises markup, and reads its text and links. */
export function sanitiseForeignBody(html: string, window: Window & typeof globalThis): ForeignBody {
  const fragment = sanitise(html, window);
  const body = fragment.ownerDocument.createElement('div');
  body.append(fragment);
  return {
    html: body.innerHTML.trim(),
    text: blocksToText(readBlocks(body)),
    links: [...body.getElementsByTagName('a')].map((link) => ({
      href: link.href,
      text: link.textContent ?? '',
    })),
  };
}

/** Removes what is never read from a body and makes its addresses absolute. Changes the body. */
export function resolveForeignBody(root: HTMLElement, base: string): void {
  removeUnread(root);
  resolveImages(root, base);
  resolveLinks(root, base);
}

/** What the text of an article tells about it. */
export function describeForeignText({ text, links }: Pick<ForeignBody, 'text' | 'links'>): {
  /** BCP 47 tag; undefined where the text does not tell. */
  lang: string | undefined;
  excerpt: string;
  securities: Security[];
} {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  return {
    lang: languageOfWriting(sample) ?? languageOfWords(sample),
    excerpt: excerpt(text),
    securities: findSecurities(text, links),
  };
}

/**
 * Reads the article of a page from a file as if the page had been clipped, also where it does not look like one.
 *
 * @param page parsed from the file; it is not changed
 * @param url the address that the page was saved from
 */
export function readForeignPage(
  page: Document,
  url: string,
  { now, window }: Pick<ReadOptions, 'now' | 'window'>,
): ExtractionResult {
  const captured = capturePage(page, url);
  return captured.ok ? readCapture(captured.page, { now, window, force: true }) : captured;
}

/**
 * Reads the article of markup that is a page already, to strip its boilerplate.
 *
 * @returns as {@link readForeignPage}
 */
export function readForeignMarkup(
  html: string,
  url: string,
  { now, window }: Pick<ReadOptions, 'now' | 'window'>,
): ExtractionResult {
  return readCapture({ url, html }, { now, window, force: true });
}

/** The address of a publication that has a rule, found by its names; undefined where there is none. */
export function addressOfPublication(names: readonly string[]): string | undefined {
  const rule = SITE_RULES.find(({ name }) => names.includes(name));
  return rule && `https://${rule.hosts[0]}/`;
}

/**
 * Reads a time as a file of another program writes it.
 *
 * @returns undefined where it is not a time
 */
export function parseForeignTime(text: string, now: Date): FoundTime | undefined {
  return parseTime(text, { zone: undefined, dayFirst: false, now });
}
