import { expect, it } from 'vitest';
import { isRecord } from './is-record';

it.each([
  ['an object', {}, true],
  ['an object with fields', { a: 1 }, true],
  ['nothing', null, false],
  ['no value', undefined, false],
  ['a list', [], false],
  ['a text', 'a', false],
  ['a number', 1, false],
  ['a function', () => 1, false],
])('%s', (_, value, expected) => expect(isRecord(value)).toBe(expected));
