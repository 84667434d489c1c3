import { expect, it } from 'vitest';
import { movable, unpaired } from './punctuation';

it.each<[string, 'start' | 'end', string[]]>([
  ['注意：', 'end', ['', '：']],
  ['（图）。', 'end', ['', '。', '）。']],
  ['结论——', 'end', ['', '——']],
  ['结论……。', 'end', ['', '。', '……。']],
  ['“（甲', 'start', ['', '“', '“（']],
  ['5%', 'end', ['']],
  ['$5', 'start', ['']],
])('finds what can move out of %s at its %s', (text, end, runs) => {
  expect(movable(text, end)).toEqual(runs);
});

it.each([
  ['（甲）', 0],
  ['甲）', 1],
  ['“甲”说：“乙', 1],
  ['（“甲', 2],
  ['{{ 甲', 2],
  ['say "a" and "b', 1],
])('counts what has no partner in %s', (text, count) => {
  expect(unpaired(text)).toBe(count);
});
