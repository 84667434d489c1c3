import { expect, it } from 'vitest';
import { partOfRanges, topLevelRanges } from './ranges';

const SOURCE = `import { a } from './a';
export * from './b';
export { c } from './c';

/** A limit. */
const LIMIT = 3;

export interface Shape {
  size: number;
}
export type Size = Shape['size'];

/** Adds. */
export function add(
  size: Size,
): Size {
  return size + LIMIT;
}
if (a) add(1);
`;

it('finds the statements that have code, over all their lines', () => {
  expect(topLevelRanges('add.ts', SOURCE)).toEqual([
    { file: 'add.ts', first: 6, last: 6 },
    { file: 'add.ts', first: 14, last: 18 },
    { file: 'add.ts', first: 19, last: 19 },
  ]);
});

it('deals them out, each to one part', () => {
  const ranges = [1, 2, 3, 4, 5].map((line) => ({ file: 'a.ts', first: line, last: line }));
  const lines = [1, 2, 3].map((part) => partOfRanges(ranges, part, 3).map(({ first }) => first));
  expect(lines).toEqual([[1, 4], [2, 5], [3]]);
});
