import { isHeadline } from './article-lines';
import { isOpen, type Marks } from './marks';
import { type ArticleLine, shapeRule } from './rule';

const RELATED_HEADLINE = shapeRule('related-headline', 'links');
const LINKED_HEADLINE = shapeRule('linked-headline', 'links');
const HEADLINE = shapeRule('headline', 'links');
const BESIDE_HEADLINES = shapeRule('beside-headlines', 'links');

/** Headlines under a label such as “Related stories” go with it, up to the next line that is none. */
export function markUnderLabels(
  lines: readonly ArticleLine[],
  labels: ReadonlySet<ArticleLine>,
  marks: Marks,
): void {
  let under = false;
  for (const line of lines) {
    if (labels.has(line)) under = true;
    else if (under && !marks.has(line)) {
      under = isHeadline(line) || isTeaser(line) || line.kind === 'image';
      if (under) marks.set(line, RELATED_HEADLINE);
    }
  }
}

/** An item of a list that links somewhere: under a label such as “Don't miss” it is no part of the story. */
function isTeaser(line: ArticleLine): boolean {
  return line.kind === 'item' && line.density >= 0.15 && line.words <= 60;
}

/** Headlines of other articles between the paragraphs of this one. */
export function markLinkedHeadlines(lines: readonly ArticleLine[], marks: Marks): void {
  for (const line of lines) {
    if (isOpen(line, marks) && isOtherHeadline(line)) marks.set(line, LINKED_HEADLINE);
  }
}

/** Long enough to be a headline and not a name, and all of it one link. */
function isOtherHeadline(line: ArticleLine): boolean {
  return line.density >= 0.97 && line.words >= 5 && line.words <= 26 && line.kind !== 'heading';
}

/** Headlines after the last paragraph, and the short lines that label and date them. */
export function markTailHeadlines(lines: readonly ArticleLine[], marks: Marks): void {
  const end = endOfArticle(lines, marks);
  if (end < 0) return;
  const tail = lines.slice(end + 1);
  const listed = tail.filter(isHeadline).length > 1;
  for (const line of tail) {
    if (!isOpen(line, marks)) continue;
    if (isHeadline(line)) marks.set(line, HEADLINE);
    else if (listed) marks.set(line, BESIDE_HEADLINES);
  }
}

const LEAST_GAP = 4;
/** What comes after a list of headlines and is this small a part of the prose is no longer the article. */
const MOST_AFTER_GAP = 0.1;

/**
 * Index of the article's last paragraph. Prose after a run of headlines (a comment policy, a teaser without a link) does not count
 * where it is a small part of the whole.
 */
function endOfArticle(lines: readonly ArticleLine[], marks: Marks): number {
  const prose = (line: ArticleLine): number => (line.prose && !marks.has(line) ? line.words : 0);
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
