import { expect, it } from 'vitest';
import { proseWorth } from './prose-worth';

it.each([
  ['nothing', '', 0],
  ['a line of Latin letters', 'a'.repeat(79), 0],
  ['a paragraph of them', 'a'.repeat(80), 80],
  ['blanks around a line', `\n${' '.repeat(80)}${'a'.repeat(79)}\u00a0\u3000`, 0],
  ['blanks around a paragraph', `\n  ${'a'.repeat(80)}  \n`, 80],
  ['a line of Cyrillic letters', 'ж'.repeat(79), 0],
  ['a paragraph of them', 'ж'.repeat(80), 80],
  ['a line of Chinese', '港'.repeat(26), 0],
  ['a paragraph of Chinese', '港'.repeat(27), 81],
  ['a paragraph of Japanese', 'みなと'.repeat(9), 81],
  ['a paragraph of Korean', '항'.repeat(30), 90],
  ['Chinese with figures', `${'港'.repeat(10)}${'1'.repeat(20)}`, 90],
  ['figures and full-width marks', '１２，'.repeat(20), 0],
])('counts %s', (_, text, worth) => {
  expect(proseWorth(text)).toBe(worth);
});

it('goes by the length that it is told', () => {
  expect(proseWorth(`${'a'.repeat(80)}  `, 80)).toBe(80);
  expect(proseWorth('a'.repeat(80), 79)).toBe(0);
});
