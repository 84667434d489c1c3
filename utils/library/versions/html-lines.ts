import { BLOCK_ELEMENTS } from '../../article/block-elements';
import { comparisonKey } from '../../article/text';
import { countWords } from '../../article/word-count';

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
/** What ends a line: a block or a line break. */
const BORDERS: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, 'br']);
/** Kept as they are: figures and code may repeat for a reason. */
const WHOLE = /^(?:table|pre)$/;
const VOID = /^(?:col|img|wbr)$/;
/** Blocks that can be left empty when lines are cut. `hr` has no inside, and tables and code are kept whole. */
const BOXES = [...BLOCK_ELEMENTS]
  .filter((name) => !/^(?:caption|hr|pre|table|tbody|td|tfoot|th|thead|tr)$/.test(name))
  .join('|');
const ATTRIBUTES = '(?: (?:"[^"]*"|[^"<>])*)?';
/** What stands between two lines of one run. */
const BETWEEN = new RegExp(`^(?:\\s|</?(?:br|${BOXES})${ATTRIBUTES}>)*$`);
const OPENING = new RegExp(`<(${BOXES})${ATTRIBUTES}>\\s*$`);
const CLOSING = /^\s*<\/(\w+)>/;
/** In characters; a sanitised block has few attributes. */
const LONGEST_TAG = 500;

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
    if (!BORDERS.has(name)) {
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

/** Lines that follow each other, as they are taken out of a body. */
export interface HtmlRun {
  /** Where their markup begins and ends, with the blocks that they leave empty. */
  start: number;
  end: number;
  /** `text` of each. */
  texts: string[];
}

/** Puts lines together that have nothing between them but borders of blocks. */
export function runsOf(html: string, lines: readonly HtmlLine[], wanted: readonly HtmlLine[]): HtmlRun[] {
  const runs: HtmlLine[][] = [];
  for (const line of lines.filter((line) => wanted.includes(line))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && BETWEEN.test(html.slice(last.end, line.start))) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => ({ ...whole(html, run), texts: run.map(({ text }) => text) }));
}

/** A run with the line break behind it, and with every element that would be left with nothing in it. */
function whole(html: string, run: readonly HtmlLine[]): Pick<HtmlRun, 'start' | 'end'> {
  let [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  end += /^<br\/?>/i.exec(html.slice(end, end + 5))?.[0].length ?? 0;
  for (;;) {
    const opening = OPENING.exec(html.slice(Math.max(0, start - LONGEST_TAG), start));
    const closing = CLOSING.exec(html.slice(end, end + 100));
    if (!opening || opening[1] !== closing?.[1]) return { start, end };
    start -= opening[0].length;
    end += closing?.[0].length ?? 0;
  }
}

function lineOf(html: string, start: number, end: number, isHeading: boolean): HtmlLine | undefined {
  const markup = html.slice(start, end);
  const picture = /<img(?=\s)[^>]*\ssrc="([^"]*)"/i.exec(markup)?.[1];
  const plain = markup.replace(TAG, '').replace(/&(?:amp|lt|gt|quot|nbsp);/g, ' ');
  const text = comparisonKey(plain);
  if (text === '' && picture === undefined) return undefined;
  return {
    ...{ start, end, text, isHeading },
    key: picture === undefined ? text : `${picture} ${text}`,
    isPicture: picture !== undefined,
    words: countWords(plain).wordCount,
  };
}
