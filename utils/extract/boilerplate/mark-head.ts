import { comparisonKey } from '../../article/text';
import { isOpen, type Marks, proseBounds } from './marks';
import { type ArticleLine, shapeRule } from './rule';

const BREADCRUMB = shapeRule('breadcrumb', 'furniture');
const REPEATED_TITLE = shapeRule('repeated-title', 'furniture');
const BYLINE = shapeRule('byline', 'credit');

/** What is known of the article before its text is read. */
export interface Known {
  title: string;
  authors: readonly string[];
}

/** How far after the first paragraph the headline may still be repeated, in lines. */
const REACH = 3;
const LONGEST_TRAIL = 8;
const LONGEST_BYLINE = 30;
/** A title may have been cut for its length, but not below this. */
const CUT_TITLE = 300;

/** Before the first paragraphs: the way that leads here, the headline again, the authors again. */
export function markHead(lines: readonly ArticleLine[], known: Known, marks: Marks): void {
  const { first } = proseBounds(lines, marks);
  const title = comparisonKey(known.title);
  for (const [index, line] of lines.entries()) {
    if (index > first + REACH) return;
    if (!isOpen(line, marks)) continue;
    const key = comparisonKey(line.text);
    if (index < first && isTrail(line)) marks.set(line, BREADCRUMB);
    else if (repeats(key, title)) marks.set(line, REPEATED_TITLE);
    else if (isByline(line, known.authors)) marks.set(line, BYLINE);
  }
}

function isTrail(line: ArticleLine): boolean {
  return line.kind !== 'heading' && line.density >= 0.75 && line.words <= LONGEST_TRAIL;
}

/** What stands around the names of a byline, and is left of it where the article finder has taken one name out. */
const AROUND_NAMES = new Set('by von par por di door and und et y e en 记者 記者 作者 文 기자'.split(' '));

/** Whether a line names authors and says nothing else. */
function isByline(line: ArticleLine, authors: readonly string[]): boolean {
  if (line.words > LONGEST_BYLINE) return false;
  let rest = line.text.toLowerCase();
  for (const name of authors) rest = rest.replace(name.toLowerCase(), ' ');
  const words = rest.split(/[\s\p{P}\p{S}]+/u).filter(Boolean);
  return rest.length < line.text.length && words.every((word) => AROUND_NAMES.has(word));
}

/** Whether a line is the headline again, with a kicker before it or without one. */
function repeats(key: string, title: string): boolean {
  if (key === '' || title === '') return false;
  const [short, long] = key.length < title.length ? [key, title] : [title, key];
  return short.length >= Math.min(long.length * 0.6, CUT_TITLE) && long.includes(short);
}
