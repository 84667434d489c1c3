import { describe, expect, it } from 'vitest';
import type { Witness } from '../../article/article';
import { agreement } from './agreement';

const says = (...said: [Witness, string][]) => said.map(([witness, value]) => ({ witness, value }));

describe('agreement', () => {
  it.each<[string, [Witness, string][], number, Witness[]]>([
    ['nobody', [], 0, []],
    ['the data alone', [['data', 'a']], 0.7, ['data']],
    ['the address alone', [['address', 'a']], 0.4, ['address']],
    [
      'data and markup',
      [
        ['data', 'a'],
        ['markup', 'a'],
      ],
      0.88,
      ['data', 'markup'],
    ],
    [
      'all of them, in whatever order',
      [
        ['address', 'a'],
        ['text', 'a'],
        ['markup', 'a'],
        ['data', 'a'],
      ],
      0.96,
      ['data', 'markup', 'text', 'address'],
    ],
    [
      'two of one kind, which count once',
      [
        ['data', 'a'],
        ['data', 'a'],
      ],
      0.7,
      ['data'],
    ],
    [
      'one of a kind beside another that differs',
      [
        ['data', 'b'],
        ['data', 'a'],
      ],
      0.7,
      ['data'],
    ],
    [
      'the text against the data',
      [
        ['data', 'b'],
        ['text', 'a'],
      ],
      0.3,
      ['text'],
    ],
    ['only somebody who differs', [['data', 'b']], 0, []],
  ])('%s', (_, said, score, witnesses) => {
    expect(agreement(says(...said), (value) => value === 'a')).toEqual({ score, witnesses });
  });
});
