import type { StrippedPart } from '../../article/article';
import type { Credit } from '../credits/read-credits';
import { readArticleLines } from './article-lines';
import { removeBoxes } from './boxes';
import { markCredits } from './mark-credits';
import { type Known, markHead } from './mark-head';
import { markLinkedHeadlines, markTailHeadlines, markUnderLabels } from './mark-headlines';
import { markPictures } from './mark-pictures';
import { markShareLinks } from './mark-share-links';
import { markWords } from './mark-words';
import type { Marks } from './marks';
import { removeNavigationTables } from './navigation-tables';
import type { ArticleLine } from './rule';
import type { StrippedLog } from './stripped-log';
import { cutTrailingCredits } from './trailing-credits';

/**
 * Takes out of an article what is not the article: by the names of boxes, by the words of lines, by shape and position.
 * Everything taken is in the log.
 *
 * @param found the lines of the article, where they have been read already
 * @returns the credits that stood in what was taken, for the fields
 */
export function stripBoilerplate(
  root: Element,
  known: Known,
  log: StrippedLog,
  found?: ArticleLine[],
): Credit[] {
  const before = log.size;
  removeNavigationTables(root, log);
  removeBoxes(root, log);
  // Where nothing has been taken out, the lines are those that were found.
  const lines = found && log.size === before ? found : readArticleLines(root);
  const marks: Marks = new Map();
  const labels = markWords(lines, marks);
  markShareLinks(lines, marks);
  const credits = markCredits(lines, marks);
  markUnderLabels(lines, labels, marks);
  markLinkedHeadlines(lines, marks);
  markHead(lines, known, marks);
  markTailHeadlines(lines, marks);
  markPictures(lines, marks);
  for (const [index, line] of lines.entries()) {
    const rule = marks.get(line);
    if (rule) log.remove(withBreak(line.nodes), rule, placeOf(index, lines.length), line.text, true);
  }
  const left = lines.filter((line) => !marks.has(line));
  return [...credits, ...cutTrailingCredits(left, log)];
}

const HEAD_LINES = 4;
const TAIL_LINES = 8;

function placeOf(index: number, length: number): StrippedPart['where'] {
  if (index < Math.min(HEAD_LINES, length / 4)) return 'head';
  return index >= length - TAIL_LINES ? 'tail' : 'body';
}

/** A line between breaks takes the break after it along. */
function withBreak(nodes: ArticleLine['nodes']): Node[] {
  const next = nodes.at(-1)?.nextSibling;
  return next?.nodeName === 'BR' ? [...nodes, next] : [...nodes];
}
