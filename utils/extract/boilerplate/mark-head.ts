import { squash } from '../metadata/tidy-text';
import { isOpen, type Marks, proseBounds } from './marks';
import type { Line } from './rule';

/** What is known of the article before its text is read. */
export interface Known {
  title: string;
  authors: readonly string[];
}

/** How far after the first paragraph the headline may still be repeated, in lines. */
const REACH = 3;
const LONGEST_TRAIL = 8;

/** Before the first paragraphs: the way that leads here, the headline again, the authors again. */
export function markHead(lines: readonly Line[], known: Known, marks: Marks): void {
  const { first } = proseBounds(lines, marks);
  const title = squash(known.title);
  const authors = [...known.authors, known.authors.join(' and ')];
  const names = new Set(authors.flatMap((name) => [squash(name), squash(`by ${name}`)]));
  for (const [index, line] of lines.entries()) {
    if (index > first + REACH) return;
    if (!isOpen(line, marks)) continue;
    const key = squash(line.text);
    if (index < first && isTrail(line)) marks.set(line, 'breadcrumb');
    else if (repeats(key, title)) marks.set(line, 'repeated-title');
    else if (key !== '' && names.has(key)) marks.set(line, 'byline');
  }
}

function isTrail(line: Line): boolean {
  return line.kind !== 'heading' && line.density >= 0.75 && line.words <= LONGEST_TRAIL;
}

/** Whether a line is the headline again, with a kicker before it or without one. */
function repeats(key: string, title: string): boolean {
  if (key === '' || title === '') return false;
  const [short, long] = key.length < title.length ? [key, title] : [title, key];
  return short.length >= long.length * 0.6 && long.includes(short);
}
