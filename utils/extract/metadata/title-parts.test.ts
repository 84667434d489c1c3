import { describe, expect, it } from 'vitest';
import { titleParts, titleRuns } from './title-parts';

describe('titleParts', () => {
  it.each([
    ['沪指收涨1%_某某财经_某某网', ['沪指收涨1%', '某某财经', '某某网']],
    ['沪指收涨1%-股票频道-某讯网', ['沪指收涨1%', '股票频道', '某讯网']],
    ['沪指收涨--某网', ['沪指收涨', '某网']],
    [
      'Shares rise on year-end demand | Markets | Example',
      ['Shares rise on year-end demand', 'Markets', 'Example'],
    ],
    ['Bank – first in Europe – fails - Example Times', ['Bank', 'first in Europe', 'fails', 'Example Times']],
    ['Alone', ['Alone']],
    ['', []],
  ])('cuts %s', (title, parts) => {
    expect(titleParts(title).map((part) => part.text)).toEqual(parts);
  });
});

it('gives every run of neighbours', () => {
  expect(titleRuns('A one - B two - C three')).toEqual([
    'A one',
    'A one - B two',
    'A one - B two - C three',
    'B two',
    'B two - C three',
    'C three',
  ]);
});

it('looks at no more than the beginning of an endless title', () => {
  expect(titleParts('x - '.repeat(100_000)).length).toBeLessThanOrEqual(16);
});
