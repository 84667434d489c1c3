import { describe, expect, it } from 'vitest';
import { tidy, tidyEscaped, tidyValue } from './tidy-text';

it('joins white space and drops what cannot be seen', () => {
  expect(tidy('　A\u200Bcme\u00A0 rises\u202E\n5% ')).toBe('Acme rises 5%');
  expect(tidy(undefined)).toBe('');
});

it.each([
  ['characters that a wrong decoder or an icon font left', '\uE5E5港口\uF0A9费用', '港口费用'],
  ['half a character', 'Fees \uD83D rise', 'Fees rise'],
  ['controls', 'Fe\u0000es\u0085 r\u007Fise', 'Fees rise'],
  ['a joiner that joins nothing', 'Ac\u200Dme\u200C', 'Acme'],
])('drops %s', (_, text, plain) => expect(tidy(text)).toBe(plain));

it.each([
  ['an emoji of several', '👩‍🚀 👨🏽‍🌾 ❤️‍🔥'],
  ['a Persian word', 'می‌خواهم'],
  ['a Hindi word', 'क्‍ष'],
  ['what could not be decoded', '港口\uFFFD\uFFFD费用'],
])('keeps %s as it is', (_, text) => expect(tidy(text)).toBe(text));

describe('tidyEscaped', () => {
  it.each([
    ['It&#8217;s &amp; isn&#x27;t', "It’s & isn't"],
    ['A &lt;b&gt;bold&lt;/b&gt; move', 'A bold move'],
    ['R&D; AT&T', 'R&D; AT&T'],
    ['&#0;&#1114112;x', 'x'],
  ])('reads %s', (text, plain) => {
    expect(tidyEscaped(text)).toBe(plain);
  });
});

it('takes the beginning of what is too long for the value of a field', () => {
  expect(tidyValue(' Ports &amp; fees ')).toBe('Ports & fees');
  expect(tidyValue('x'.repeat(1_000_000))).toBe('x'.repeat(20_000));
  expect(tidyValue(null)).toBe('');
});

describe('a character of the basic plane, looked at in short', () => {
  const characters = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));

  it('is as invisible as beside one that surely is', () => {
    for (const character of characters) {
      expect(tidy(`a${character}b`)).toBe(tidy(`\0a${character}b`));
    }
  });
});
