import { expect, it } from 'vitest';
import { isChinesePerson } from './chinese-names';

it.each([
  ['张三', true],
  ['屠岸清', true],
  ['欧阳某', true],
  ['欧阳某某', true],
  ['约翰·史密斯', true],
  ['获悉', false],
  ['谢谢', false],
  ['某公司', false],
  ['从银行', false],
  ['张三丰说道', false],
  ['Jane', false],
])('%s is a person: %s', (text, person) => {
  expect(isChinesePerson(text)).toBe(person);
});
