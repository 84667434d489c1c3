import { expect, it } from 'vitest';
import { BOX_RULES } from './box-rules';
import { CHINESE } from './words/chinese';
import { ENGLISH } from './words/english';
import { FRENCH, GERMAN, JAPANESE, KOREAN, NEIGHBOURS } from './words/other-languages';

const RULES = [
  ...BOX_RULES,
  ...CHINESE,
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...JAPANESE,
  ...KOREAN,
  ...NEIGHBOURS,
];

it('gives rules of one id one kind', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { id, kind } of RULES) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
});
