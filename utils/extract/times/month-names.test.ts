import { expect, it } from 'vitest';
import { monthOf } from './month-names';

it.each([
  ['January', 1],
  ['Feb', 2],
  ['März', 3],
  ['avril', 4],
  ['mayo', 5],
  ['giugno', 6],
  ['juin', 6],
  ['juillet', 7],
  ['agosto', 8],
  ['Sept', 9],
  ['октября', 10],
  ['novembre', 11],
  ['Dezember', 12],
  ['Tuesday', undefined],
  ['am', undefined],
])('takes %s for month %s', (word, month) => {
  expect(monthOf(word)).toBe(month);
});
