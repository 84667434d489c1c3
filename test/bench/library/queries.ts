import { articleOf } from './articles';
import { pick, type Random, randomOf, zipf } from './random';
import { chineseWords, englishWords } from './words';

/** What a reader looks for, by kind; each is drawn from the running text of one of the articles, so that common things come often. */
export type QueryKind =
  | 'rareWord'
  | 'commonWord'
  | 'oneCharacter'
  | 'twoCharacters'
  | 'fourCharacters'
  | 'phrase'
  | 'threeWords'
  | 'prefix';

/** Words of so high a rank are common. */
const COMMON = 200;

/**
 * Draws queries of every kind, the same ones each time.
 *
 * @param articles how many articles there are
 * @param count how many queries of each kind
 */
export function drawQueries(articles: number, count: number): Record<QueryKind, string[]> {
  const random = randomOf(articles);
  const common = [englishWords(COMMON), chineseWords(COMMON).filter((word) => word.length === 2)];
  const draw = (make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));
  const text = (chinese: boolean) =>
    articleOf(2 * Math.floor((random() * articles) / 2) + (chinese ? 0 : 1)).text;
  return {
    rareWord: draw((at) => nameIn(text(at % 2 === 0))),
    commonWord: draw((at) => {
      const words = common[at % 2] ?? [];
      return words[zipf(random, words.length)] ?? '';
    }),
    oneCharacter: draw(() => characters(random, text(true), 1)),
    twoCharacters: draw(() => characters(random, text(true), 2)),
    fourCharacters: draw(() => characters(random, text(true), 4)),
    phrase: draw(() => `"${words(random, text(false), 3).join(' ')}"`),
    threeWords: draw(() => {
      const source = text(false);
      return Array.from({ length: 3 }, () => words(random, source, 1)[0]).join(' ');
    }),
    prefix: draw(() => longWord(random, text(false)).slice(0, 3)),
  };
}

/** The last paragraph names whom hardly any other article names. */
function nameIn(text: string): string {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return /\p{Lu}\p{Ll}+/u.exec(last)?.[0] ?? last.slice(0, 3);
}

function characters(random: Random, text: string, count: number): string {
  const runs = Array.from(text.matchAll(/\p{Script=Han}+/gu), ([run]) => run);
  const run = pick(
    random,
    runs.filter(({ length }) => length >= count),
  );
  const at = Math.floor(random() * (run.length - count + 1));
  return run.slice(at, at + count);
}

function words(random: Random, text: string, count: number): string[] {
  const all = text.split(/[\s,.]+/).filter(Boolean);
  const at = Math.floor(random() * (all.length - count));
  return all.slice(at, at + count);
}

function longWord(random: Random, text: string): string {
  return pick(
    random,
    text.split(/[\s,.]+/).filter(({ length }) => length >= 4),
  );
}
