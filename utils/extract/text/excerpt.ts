/** As long as the summaries that pages give of themselves. */
const LONGEST = 160;
/** A shorter beginning says too little: the next sentence comes along. */
const SHORTEST = 60;

/** Where a sentence may end: Chinese marks anywhere, Western ones before a space. */
const SENTENCE_END = /[。！？!?](?=\S|$)|[.!?](?=\s|$)/g;

/**
 * The beginning of an article, for the pages that give no summary of themselves: whole sentences of its first
 * paragraph where they fit into 160 characters, else cut there with an ellipsis. A label or a heading before it is none.
 *
 * @param text plain text of the body, a line per block
 */
export function excerpt(text: string): string {
  const lines = text.split('\n', 5);
  const paragraph = (lines.find((line) => line.search(SENTENCE_END) >= 0) ?? lines[0] ?? '').trim();
  if (paragraph.length <= LONGEST) return paragraph;
  const start = paragraph.slice(0, LONGEST);
  const ends = [...start.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const end = ends.at(-1) ?? 0;
  return end >= SHORTEST ? start.slice(0, end) : `${withoutBrokenWord(start)}…`;
}

/** A text of at most so many characters and an ellipsis, for fields that a page may fill with anything. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${withoutBrokenWord(text.slice(0, longest))}…` : text;
}

/** A Latin word, or a character of two code units, is not cut in the middle. */
function withoutBrokenWord(start: string): string {
  return start.replace(/[\uD800-\uDBFF]$/, '').replace(/\s+[\p{Script=Latin}\d'’-]*$/u, '');
}
