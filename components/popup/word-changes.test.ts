import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { wordChanges } from './word-changes';

/** Writes pieces on one line: `kept [-removed-] {+added+}`. */
function write(before: string, after: string): string {
  const mark = {
    kept: (text: string) => text,
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  };
  return wordChanges(before, after)
    .map(({ kind, text }) => mark[kind](text))
    .join('');
}

describe('wordChanges', () => {
  it.each([
    ['a word', 'third quarter of fees', 'another quarter of fees', '[-third-]{+another+} quarter of fees'],
    [
      'two places',
      'minus $41 a tonne',
      'minus $44 a tonne, he said',
      'minus $[-41-]{+44+} a tonne{+, he said+}',
    ],
    ['words added', 'Fees fell.', 'Fees fell sharply.', 'Fees fell{+ sharply+}.'],
    ['words taken out', 'Fees fell sharply.', 'Fees fell.', 'Fees fell[- sharply-].'],
    ['a Han character', '换手率创三年最低', '换手率创五年最低', '换手率创[-三-]{+五+}年最低'],
    ['an island between two changes', 'a b c d e', 'x b y d e', '[-a b c-]{+x b y+} d e'],
    ['nothing before', '', 'Lin Zhao', '{+Lin Zhao+}'],
    ['nothing after', 'Lin Zhao', '', '[-Lin Zhao-]'],
    ['no change', 'same', 'same', 'same'],
    ['a character outside the basic plane', 'a😀b', 'a😁b', 'a[-😀-]{+😁+}b'],
  ])('%s', (_name, before, after, line) => {
    expect(write(before, after)).toBe(line);
  });

  it('cuts what stayed to whole words next to the change', () => {
    const around = 'one two three four five six seven eight nine ten eleven twelve';
    expect(write(`${around} old ${around}`, `${around} new ${around}`)).toBe(
      '…nine ten eleven twelve [-old-]{+new+} one two three four five…',
    );
  });

  it('shows a text that is too long to compare as replaced', () => {
    const before = 'a '.repeat(600).trim();
    const after = `${'b '.repeat(600)}c`;
    expect(wordChanges(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('loses nothing that changed, whatever the texts are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', '铜', '价', ' ', '7', ','))
      .map((units) => units.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordChanges(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        if (pieces.some((piece) => piece.text.includes('…'))) return;
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
      runs(100),
    );
  });
});
