import type { Removal } from '../../article/article';
import { type Credit, readCredits } from '../credits';
import { squash } from '../metadata/tidy-text';
import { removeBoxes } from './boxes';
import { isHeadline, readLines } from './lines';
import type { RemovalLog } from './removal-log';
import type { Line, Place, WordRule } from './rule';
import { cutTrailingCredits } from './trailing-credits';
import { CHINESE, CHINESE_CREDITS } from './words/chinese';
import { ENGLISH } from './words/english';
import { FRENCH, GERMAN, JAPANESE, KOREAN, NEIGHBOURS } from './words/other-languages';

/** Rules for scripts of their own are not asked about lines in others. */
const EASTERN: readonly WordRule[] = [...CHINESE, ...JAPANESE, ...KOREAN];
const WESTERN: readonly WordRule[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...NEIGHBOURS];
const EASTERN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Corrections and updates are content, wherever they stand and whatever else they look like. */
const KEEP =
  /^[（(【[*_\s]*(?:更正|勘误|訂正|編按|corrections?|clarification|updates?\b|korrektur|rectificatif|errata?)[^:：]{0,20}[:：]/i;

const MOST_CREDIT_WORDS = 60;
const MOST_CHARACTERS_A_WORD = 14;

export interface Known {
  title: string;
  authors: readonly string[];
}

/**
 * Takes out of an article what is not the article: by the names of boxes, by the words of lines, by shape and position.
 * Everything taken is in the log.
 *
 * @returns the credits that stood in what was taken, for the fields
 */
export function removeBoilerplate(root: Element, known: Known, log: RemovalLog): Credit[] {
  const credits: Credit[] = [];
  removeBoxes(root, log);
  const lines = readLines(root);
  const marks = new Map<Line, string>();
  markWords(lines, marks);
  markCredits(lines, marks, credits);
  markSections(lines, marks);
  markLinkedHeadlines(lines, marks);
  markHead(lines, marks, known);
  markTail(lines, marks);
  for (const [index, line] of lines.entries()) {
    const rule = marks.get(line);
    if (rule) log.remove(withBreak(line.nodes), rule, whereIs(lines, index), line.text);
  }
  cutTrailingCredits(
    lines.filter((line) => !marks.has(line)),
    log,
    credits,
  );
  return credits;
}

/** The first and last paragraph of prose that no rule has taken. */
function proseBounds(
  lines: readonly Line[],
  marks: ReadonlyMap<Line, string>,
): { first: number; last: number } {
  const stays = (line: Line): boolean => line.prose && !marks.has(line);
  return { first: lines.findIndex(stays), last: lines.findLastIndex(stays) };
}

const LONGEST_HEAD = 10;

/** Furniture stands before the second paragraph: a standfirst may come before bylines and dates. */
function endOfHead(lines: readonly Line[], marks: ReadonlyMap<Line, string>): number {
  const prose = lines.flatMap((line, index) => (line.prose && !marks.has(line) ? [index] : []));
  const [first = 0, second = lines.length] = prose;
  return Math.min(Math.max(second, first + 2), first + LONGEST_HEAD);
}

function markWords(lines: readonly Line[], marks: Map<Line, string>): void {
  const { last } = proseBounds(lines, marks);
  const headEnd = endOfHead(lines, marks);
  const isIn = (place: Place, index: number): boolean => {
    const head = index < headEnd;
    const tail = index > last - 3 || index >= lines.length - 6;
    return (
      place === 'any' ||
      (place === 'head' && head) ||
      (place === 'tail' && tail) ||
      (place === 'ends' && (head || tail))
    );
  };
  for (const [index, line] of lines.entries()) {
    if (!isOpen(line)) continue;
    const rules = EASTERN_SCRIPT.test(line.text) ? EASTERN : WESTERN;
    const rule = rules.find(
      (rule) =>
        line.words <= rule.most &&
        line.text.length <= rule.most * MOST_CHARACTERS_A_WORD &&
        (rule.linked === undefined || line.density >= rule.linked) &&
        isIn(rule.place, index) &&
        rule.pattern.test(line.text),
    );
    if (rule) marks.set(line, rule.section ? SECTION + rule.name : rule.name);
  }
}

const SECTION = '>';

/** Whether words alone may take a line: no table, no code, no correction. */
function isOpen(line: Line): boolean {
  return (
    line.text !== '' &&
    line.kind !== 'table' &&
    line.kind !== 'pre' &&
    line.kind !== 'caption' &&
    !KEEP.test(line.text)
  );
}

function markCredits(lines: readonly Line[], marks: Map<Line, string>, credits: Credit[]): void {
  const { first, last } = proseBounds(lines, marks);
  for (const [index, line] of lines.entries()) {
    const atEnds = index < first + 3 || index > last - 3 || index >= lines.length - 6;
    if (!atEnds || !isOpen(line) || line.words > MOST_CREDIT_WORDS) continue;
    const found = readCredits(line.text);
    const kind = found[0]?.field;
    if (!kind && !(CHINESE_CREDITS.test(line.text) && line.words <= 40)) continue;
    credits.push(...found);
    marks.set(line, kind ? CREDIT_RULES[kind] : 'credit');
  }
}

const CREDIT_RULES: Record<Credit['field'], string> = {
  author: 'author-credit',
  editor: 'editor-credit',
  source: 'source-credit',
  originalTitle: 'original-title',
};

/** Headlines under a label such as “Related stories” go with it, up to the next line that is none. */
function markSections(lines: readonly Line[], marks: Map<Line, string>): void {
  let inSection = false;
  for (const line of lines) {
    const mark = marks.get(line);
    if (mark?.startsWith(SECTION)) {
      marks.set(line, mark.slice(SECTION.length));
      inSection = true;
    } else if (inSection && mark === undefined) {
      if (isHeadline(line) || isTeaser(line) || line.kind === 'image') marks.set(line, 'related-headline');
      else inSection = false;
    }
  }
}

/** An item of a list that links somewhere: under a label such as “Don't miss” it is no part of the story. */
function isTeaser(line: Line): boolean {
  return line.kind === 'item' && line.density >= 0.15 && line.words <= 60;
}

/** Headlines of other articles between paragraphs: two or more in a row, or one by itself, all link. */
function markLinkedHeadlines(lines: readonly Line[], marks: Map<Line, string>): void {
  for (const line of lines) {
    if (!marks.has(line) && isOpen(line) && isOtherHeadline(line)) marks.set(line, 'linked-headline');
  }
}

/** Long enough to be a headline and not a name, all of it one link, and no sentence of the story. */
function isOtherHeadline(line: Line): boolean {
  return line.density >= 0.97 && line.words >= 5 && line.words <= 26 && line.kind !== 'heading';
}

/** Before the first paragraph: the title again, the authors again. */
function markHead(lines: readonly Line[], marks: Map<Line, string>, known: Known): void {
  const { first } = proseBounds(lines, marks);
  const title = squash(known.title);
  const names = new Set(known.authors.flatMap((name) => [squash(name), squash(`by ${name}`)]));
  names.add(squash(`by ${known.authors.join(' and ')}`));
  for (const [index, line] of lines.entries()) {
    if (index > first + 3 || marks.has(line) || !isOpen(line)) continue;
    const key = squash(line.text);
    const isTrail = index < first && line.kind !== 'heading' && line.density >= 0.75 && line.words <= 8;
    if (isTrail) marks.set(line, 'page-control');
    else if (repeats(key, title)) marks.set(line, 'repeated-title');
    else if (names.has(key)) marks.set(line, 'byline');
  }
}

/** Whether a line is the headline again, with a kicker before it or without one. */
function repeats(key: string, title: string): boolean {
  if (key === '' || title === '') return false;
  if (key === title) return true;
  const [short, long] = key.length < title.length ? [key, title] : [title, key];
  return short.length >= long.length * 0.6 && long.includes(short);
}

/**
 * After the last paragraph: headlines of other articles, and among them the short lines that label and date them.
 */
function markTail(lines: readonly Line[], marks: Map<Line, string>): void {
  const last = endOfArticle(lines, marks);
  if (last < 0) return;
  const tail = lines.slice(last + 1).filter((line) => !marks.has(line) && line.text !== '');
  const listed = tail.filter(isHeadline).length > 1;
  for (const line of tail) {
    if (isHeadline(line)) marks.set(line, 'headline');
    else if (listed && line.kind !== 'table' && line.kind !== 'caption') marks.set(line, 'beside-headlines');
  }
}

const LEAST_GAP = 4;
/** What comes after a list of headlines and is this small a part of the prose is no longer the article. */
const MOST_AFTER_GAP = 0.1;

/**
 * Index of the article's last paragraph. Prose after a run of headlines (a comment policy, a teaser without a link) does not count
 * where it is a small part of the whole.
 */
function endOfArticle(lines: readonly Line[], marks: ReadonlyMap<Line, string>): number {
  const prose = (line: Line): number => (line.prose && !marks.has(line) ? line.words : 0);
  const all = lines.reduce((sum, line) => sum + prose(line), 0);
  let read = 0;
  let gap = 0;
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'table') gap = 0;
    if (prose(line) > 0) {
      if (gap >= LEAST_GAP && all - read <= all * MOST_AFTER_GAP) break;
      read += prose(line);
      last = index;
      gap = 0;
    } else if (isHeadline(line)) gap++;
  }
  return last;
}

function whereIs(lines: readonly Line[], index: number): Removal['where'] {
  if (index < lines.length * 0.25 && index < 4) return 'head';
  return index >= lines.length - 8 ? 'tail' : 'body';
}

/** A line between breaks takes the break after it along. */
function withBreak(nodes: readonly Node[]): Node[] {
  const next = nodes.at(-1)?.nextSibling;
  return next?.nodeName === 'BR' ? [...nodes, next] : [...nodes];
}
