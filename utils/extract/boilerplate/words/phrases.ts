import { simplify } from '../../text/fold';

/**
 * The wordings of a rule. They are matched against the folded line (`fold`): write Chinese in simplified characters, Latin letters
 * in lower case and punctuation in half width. Each is anchored where it can be and has at most one unbounded repetition, so that
 * time stays linear. Each phrase has an example in `phrases.test.ts`.
 */
export interface Phrases {
  /** Stands in front of every phrase. */
  before?: RegExp;
  /** One of these matches. */
  phrases: readonly RegExp[];
  /** Stands behind every phrase. */
  after?: RegExp;
}

/** One expression for all phrases. */
export function compilePhrases({ before, phrases, after }: Phrases): RegExp {
  const parts = [before, ...phrases, after];
  const any = phrases.map(({ source }) => source).join('|');
  const flags = parts.some((part) => part?.unicode) ? 'u' : '';
  // Japanese shares characters with traditional Chinese, which folding has made simplified in the line.
  return new RegExp(simplify(`${before?.source ?? ''}(?:${any})${after?.source ?? ''}`), flags);
}
