import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { EXAMPLE_LINES } from './example-lines';
import { LINES_BY_SPOT } from './lines-by-spot';
import { FRENCH, GERMAN, JAPANESE, KOREAN, NEIGHBOURS } from './other-languages';
import { compilePhrases } from './phrases';

const RULES = [...CHINESE, ...ENGLISH, ...GERMAN, ...FRENCH, ...JAPANESE, ...KOREAN, ...NEIGHBOURS];

describe('phrases', () => {
  it('make one expression', () => {
    const pattern = compilePhrases({
      before: /^>? ?/,
      phrases: [/read more/, /see (?:also|more)/],
      after: /:$/,
    });
    expect(['read more:', '> see also:', 'see more:'].every((line) => pattern.test(line))).toBe(true);
    expect(['read more', 'we read more:', 'see:'].some((line) => pattern.test(line))).toBe(false);
  });

  it('of a Japanese rule match a folded line', () => {
    expect(compilePhrases({ phrases: [/^関連記事$/] }).test(fold('関連記事'))).toBe(true);
  });
});

describe('a wording', () => {
  const sources = RULES.map(({ id, pattern }) => [id, pattern.source] as const);

  it.each(sources)('of %s is written as folded lines are', (_, source) => {
    // Classes such as \S and \p{Script=Han} are written with capitals.
    const words = source.replace(/\\p\{[^}]*\}|\\[a-zA-Z]/g, '');
    expect(fold(words)).toBe(words);
  });

  it('has no character class of two forms of one character', () => {
    const classes = sources.flatMap(([, source]) => source.match(/\[[^\]]+\]/g) ?? []);
    const doubled = classes.filter((one) => {
      const characters = [...fold(one)].filter((character) => /\p{Script=Han}/u.test(character));
      return new Set(characters).size < characters.length;
    });
    expect(doubled).toEqual([]);
  });
});

describe('example lines', () => {
  const examples = EXAMPLE_LINES.map(fold);
  const lines = [...examples, ...LINES_BY_SPOT.flatMap(([, spotLines]) => spotLines.map(fold))];

  it('are there for each phrase', () => {
    const without = RULES.flatMap((rule) =>
      rule.phrases
        .filter((phrase) => {
          const pattern = compilePhrases({ ...rule, phrases: [phrase] });
          return !lines.some((line) => pattern.test(line));
        })
        .map((phrase) => `${rule.id}: ${phrase.source}`),
    );
    expect(without).toEqual([]);
  });

  it('are each known by a rule', () => {
    const unknown = examples.filter((line) => !RULES.some(({ pattern }) => pattern.test(line)));
    expect(unknown).toEqual([]);
  });
});
