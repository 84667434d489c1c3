import { countWords } from '../article/word-count';

/** A line in the markup of a stored body: what stands between two borders of blocks. */
export interface HtmlLine {
  /** Where its markup begins and ends. */
  start: number;
  end: number;
  /** Equal where a reader sees the same. */
  key: string;
  /** The key of its text alone. */
  text: string;
  /** Whether there is a picture in it. */
  isPicture: boolean;
  /** Chinese characters and words of other scripts. */
  words: number;
  isHeading: boolean;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^"<>])*>/gi;
const BORDER =
  /^(?:address|article|aside|blockquote|br|caption|center|d[dlt]|details|div|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|ul)$/;
/** Kept as they are: what is repeated in figures and code is none of ours. */
const WHOLE = /^(?:table|pre)$/;
const VOID = /^(?:col|img|wbr)$/;
const EMPTY =
  /<(address|article|aside|blockquote|d[dlt]|div|figcaption|figure|h[1-6]|li|ol|p|section|ul)(?: (?:"[^"]*"|[^"<>])*)?>\s*<\/\1>/gi;

/**
 * Takes sanitised markup apart into its lines, without a DOM, which the background does not have. It was written by a
 * serialiser: every element is closed, and `<` in text is escaped.
 */
export function htmlLines(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let start = 0;
  let inline = 0;
  let outside = 0;
  let lowest = 0;
  let whole = 0;
  let heading = 0;
  const endLine = (end: number, next: number): void => {
    // Bold print that goes on in the next line cannot be taken out with this one.
    const isClosed = inline === outside && lowest === outside;
    const line = whole === 0 && isClosed ? lineOf(html, start, end, heading > 0) : undefined;
    if (line) lines.push(line);
    start = next;
    outside = lowest = inline;
  };
  for (const { 0: tag, 1: slash, 2: written = '', index } of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    const step = slash ? -1 : 1;
    if (!BORDER.test(name)) {
      if (!VOID.test(name)) inline += step;
      lowest = Math.min(lowest, inline);
      continue;
    }
    endLine(index, index + tag.length);
    if (WHOLE.test(name)) whole += step;
    if (/^h\d$/.test(name)) heading += step;
  }
  endLine(html.length, html.length);
  return lines;
}

/** The markup without some of its lines, and without what they leave empty. */
export function cutLines(html: string, lines: readonly HtmlLine[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of lines) {
    left += html.slice(from, start);
    from = end + (/^<br\/?>/i.exec(html.slice(end, end + 5))?.[0].length ?? 0);
  }
  left += html.slice(from);
  for (let before = ''; before !== left && lines.length > 0; ) {
    before = left;
    left = left.replace(EMPTY, '');
  }
  return left;
}

/** Letters and digits only, in one case and width. */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function lineOf(html: string, start: number, end: number, isHeading: boolean): HtmlLine | undefined {
  const markup = html.slice(start, end);
  const picture = /<img(?=\s)[^>]*\ssrc="([^"]*)"/i.exec(markup)?.[1];
  const plain = markup.replace(TAG, '').replace(/&(?:amp|lt|gt|quot|nbsp);/g, ' ');
  const text = textKey(plain);
  if (text === '' && picture === undefined) return undefined;
  return {
    ...{ start, end, text, isHeading },
    key: picture === undefined ? text : `${picture} ${text}`,
    isPicture: picture !== undefined,
    words: countWords(plain).wordCount,
  };
}
