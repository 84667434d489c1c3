/** How often each run of four tokens occurs in a text. A Chinese or Japanese character is a token, else a run of letters or digits. */
export type Shingles = Map<string, number>;

const LENGTH = 4;
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** The shingles of a text; a text of fewer tokens is one shingle. */
export function shingles(text: string): Shingles {
  const tokens = text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
  const bag: Shingles = new Map();
  const length = Math.min(LENGTH, tokens.length);
  for (let at = 0; length > 0 && at + length <= tokens.length; at++) {
    const key = tokens.slice(at, at + length).join('\u0001');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** How many shingles there are, each as often as it occurs. */
export function size(bag: Shingles): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

/** How many shingles two texts have in common. */
export function overlap(a: Shingles, b: Shingles): number {
  return [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);
}
