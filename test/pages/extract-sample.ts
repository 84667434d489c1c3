import { markdownFile } from '../../utils/archive/markdown-file';
import type { Draft, ExtractionFailure } from '../../utils/article/article';
import { extract } from '../../utils/extract/extract';
import { loadPage } from '../extract/load-page';

/** What `expected.json` holds of an article: all that is known about it and what was taken out; the body is in `expected.md`. */
export type ExpectedArticle = { ok: true } & Omit<Draft, 'html' | 'text' | 'extractor' | 'confidence'>;

/** What `expected.json` holds: an article, or why there is none. */
export type Expected = ExpectedArticle | { ok: false; reason: ExtractionFailure };

/** What the present extraction makes of a page, in the form of the expected files. */
export interface SampleResult {
  /** What `expected.json` is held against. */
  facts: Expected;
  /** What `expected.md` is held against; a page without an article has none. */
  markdown?: string;
  /** Whether the page was the same after the extraction as before. */
  unchanged: boolean;
}

/** Extracts a sample page as the browser would, from its bytes. */
export function extractSample(bytes: Uint8Array, url: string, now: Date): SampleResult {
  const document = loadPage(bytes, url);
  const before = document.cloneNode(true);
  const result = extract(document, { url, now });
  const unchanged = document.isEqualNode(before);
  document.defaultView?.close();
  if (!result.ok) return { facts: { ok: false, reason: result.reason }, unchanged };
  // Confidence has tests of its own; here it would change with every page.
  const { html: _html, text: _text, extractor: _extractor, confidence: _confidence, ...facts } = result.draft;
  // How each goes back is held for all pages by put-back.test.ts; the offsets would hide what the files are there to show.
  const stripped = facts.stripped.map(({ reinsertion: _back, ...removal }) => removal);
  return { facts: { ok: true, ...facts, stripped }, markdown: markdownFile(result.draft), unchanged };
}
