import { isChinesePerson } from '../credits/chinese-names';
import { isOutlet } from '../credits/outlets';
import { proseCredits, signatureCredits } from '../credits/prose-credits';
import { type Credit, readCredits } from '../credits/read-credits';
import { tidy } from '../text/tidy-text';
import { isTodayLine } from '../times/page-times';
import { aroundTime } from '../times/parse-time';
import { type HeadlineArea, headOf } from './headline-area';
import type { PageLine } from './page-lines';

/** What the credit lines on a page say, by field; the lines nearest behind the headline come first. */
export type VisibleCredits = Record<Credit['field'], string[]>;

/** The authors that a line between headline and text names behind a label, as in `By Jane Roe, Northgate`. */
export function printedAuthors(area: HeadlineArea): string[] {
  for (const { text } of headOf(area).after) {
    const authors = readCredits(text).filter(({ field }) => field === 'author');
    if (authors.length > 0) return authors.map(({ value }) => value);
  }
  return [];
}

/** Credits stand at the end of a long article; behind that there are comments and other articles. */
const MAX_LINES = 1_500;
/** Lines of that many characters are paragraphs. */
const PARAGRAPH = 60;
/** Buttons, counters and labels that stand in one line with the time. */
const CONTROLS =
  /字[号體体]\s?[:：]?[\sA+\-－＋大中小]*|(?:分享|评论|收藏|打印|举报|阅读|浏览|点击|转发|人气|关注|试听|听新闻|收听|我有话说|我要评论|参与|原创|责编)[\s:：到([（]*\d*[)\]）]*|最后更新|[上下]午|星期.|网络|互联网|综合/g;

/** `《 某某日报 》` in one line with reporter and day, as electronic papers print it. */
const PAPER = /《\s?(\p{Script=Han}{2,14}(?:[报報刊]|周刊))\s?》/gu;

/**
 * Reads the credits that a page prints: near the headline in one line with the time (`2022-08-18 16:47 来源：某报`), anywhere
 * behind it in lines of their own, and in the first and last words of a paragraph (`（记者 某某）`).
 */
export function readVisibleCredits(
  lines: readonly PageLine[],
  area: HeadlineArea,
  dayFirst: boolean,
): VisibleCredits {
  const credits: VisibleCredits = { author: [], editor: [], source: [], originalTitle: [] };
  const add = (line: PageLine, read: readonly Credit[]) => {
    if (read.length === 0 || isOfTeaser(line)) return;
    const found = read.map((credit) => asWriter(credit, credits.source));
    for (const field of new Set(found.map((credit) => credit.field))) {
      // The first line that fills a field is the article's own; later ones belong to other articles.
      if (credits[field].length === 0) {
        credits[field] = found.filter((credit) => credit.field === field).map((credit) => credit.value);
      }
    }
  };
  let behindText = false;
  for (const line of area.after.slice(0, 12)) {
    const { text } = line;
    if (text.length <= 160 && !isTodayLine(text)) add(line, headerCredits(text, dayFirst, behindText));
    behindText ||= text.length >= PARAGRAPH;
  }
  for (const line of area.before) add(line, readCredits(line.text));
  const start = area.after[0] ? lines.indexOf(area.after[0]) : 0;
  for (const [at, line] of lines.slice(start, start + MAX_LINES).entries()) {
    const { text } = line;
    // Far from the headline a bare `By …` belongs to another article.
    if (at < area.after.length || /\p{Script=Han}|^[(（—-]|^(?:Reporting|Editing) by/u.test(text))
      add(line, readCredits(text));
    if (text.length >= PARAGRAPH || /^[（(].*[)）]$/.test(text)) add(line, proseCredits(text));
  }
  for (const line of signedLines(lines.slice(start, start + MAX_LINES)))
    add(line, signatureCredits(line.text));
  return credits;
}

/** The lines that may be signed: the last of a text. Where several are, each names whoever was quoted. */
function signedLines(lines: readonly PageLine[]): PageLine[] {
  const signed = lines.filter(({ text }) => /[)）]$/.test(text) && signatureCredits(text).length > 0);
  const [line] = signed;
  if (!line || signed.length > 1) return [];
  const next = lines[lines.indexOf(line) + 1];
  const isLast = !next || next.text.length < PARAGRAPH || !isBeside(line.elements[0], next.elements[0]);
  return isLast ? [line] : [];
}

/** Whether two paragraphs stand in one box. */
function isBeside(one: Element, other: Element): boolean {
  return one.parentElement === other.parentElement || !!one.parentElement?.contains(other);
}

/** Whether a line stands with others in one link: the headline, summary and byline of an article that is linked to. */
function isOfTeaser({ text, elements }: PageLine): boolean {
  const link = elements[0].closest('a');
  return link !== null && tidy(link.textContent).length > text.length * 2;
}

/** Behind the outlet that the article was taken from, a person under the same label is who wrote it. */
function asWriter(credit: Credit, sources: readonly string[]): Credit {
  const isWriter = credit.field === 'source' && sources.some(isOutlet) && isChinesePerson(credit.value);
  return isWriter ? { ...credit, field: 'author' } : credit;
}

/**
 * Credits in one line with the time, each between separators; beside a time a bare name is the outlet. Behind a paragraph it may
 * be the headline of another article, unless it sounds like an outlet.
 */
function headerCredits(text: string, dayFirst: boolean, behindText: boolean): Credit[] {
  const around = aroundTime(text, dayFirst);
  const pieces = (around ?? [text])
    .map((piece) => piece.replace(PAPER, (_, name: string) => ` | ${name} | `))
    .flatMap((piece) => piece.replace(CONTROLS, ' | ').split(/\s[|｜·•](?=\s)/))
    .map((piece) => piece.replace(/^[\s《[]+|[\s》\](（]+$/g, ''));
  const labelled = pieces.flatMap(readCredits);
  if (!around || labelled.length > 0) return labelled;
  const outlet = pieces.find(
    (piece) =>
      /^[\p{Script=Han}\w·-]{2,16}$/u.test(piece) &&
      (isOutlet(piece) || (!behindText && /\p{Script=Han}{3}/u.test(piece) && !isChinesePerson(piece))),
  );
  return outlet ? [{ field: 'source', value: outlet }] : [];
}
