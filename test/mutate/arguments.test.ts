import { expect, it } from 'vitest';
import { UsageError } from '../command-line';
import { parseMutateArguments } from './arguments';

it('takes the whole of a folder, and the tests in it', () => {
  expect(parseMutateArguments(['utils/article/'])).toEqual({
    paths: ['utils/article'],
    tests: ['utils/article'],
    part: 1,
    of: 1,
  });
});

it('takes the tests of a file’s folder, those named besides, and a part', () => {
  const args = ['utils/article/text.ts', 'utils/article/tex.ts', '--tests', 'test/pages', '--part', '2/3'];
  expect(parseMutateArguments(args)).toEqual({
    paths: ['utils/article/text.ts', 'utils/article/tex.ts'],
    tests: ['utils/article', 'test/pages'],
    part: 2,
    of: 3,
  });
});

it.each([
  [[]],
  [['utils', '--part', '0/3']],
  [['utils', '--part', '4/3']],
  [['utils', '--part', '2']],
  [['utils', '--sample', '3']],
])('refuses %j', (args) => {
  expect(() => parseMutateArguments(args)).toThrow(UsageError);
});

it('takes the last of some parts', () => {
  expect(parseMutateArguments(['utils', '--part', '3/3'])).toMatchObject({ part: 3, of: 3 });
});
