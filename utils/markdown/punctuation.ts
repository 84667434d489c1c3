/** Sentence punctuation, brackets and quotes: what may stand outside emphasis as well as in it. Not `%`, `$`, `+`. */
const MOVABLE = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}—…、，。：；！？,.:;!?"']/u;

const PAIRS = ['()', '[]', '{}', '（）', '［］', '【】', '〔〕', '《》', '〈〉', '「」', '『』', '“”', '‘’'];

/** Longest run at an end of emphasis that is looked at. */
const REACH = 6;

/**
 * The runs of movable punctuation at the start or the end of a text, shortest first, from none. A doubled mark such as
 * `——` or `……` is never split.
 */
export function movable(text: string, end: 'start' | 'end'): string[] {
  const characters = Array.from(text);
  if (end === 'end') characters.reverse();
  const runs = [''];
  for (const [index, character] of characters.slice(0, REACH).entries()) {
    if (!MOVABLE.test(character)) break;
    if (character === characters[index + 1]) continue;
    const run = characters.slice(0, index + 1);
    runs.push((end === 'end' ? run.reverse() : run).join(''));
  }
  return runs;
}

/** How many brackets and quotes of a text have no partner in it. */
export function unpaired(text: string): number {
  const count = (mark: string | undefined) => text.split(mark ?? '').length - 1;
  const pairs = PAIRS.map(([open, close]) => Math.abs(count(open) - count(close)));
  return pairs.reduce((sum, left) => sum + left, count('"') % 2);
}
