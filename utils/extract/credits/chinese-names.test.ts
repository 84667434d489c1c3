import { expect, it } from 'vitest';
import { isChinesePerson, separateNames } from './chinese-names';

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
  ['金融界', false],
  ['全文完', false],
  ['范姜佳鈺', true],
])('%s is a person: %s', (text, person) => {
  expect(isChinesePerson(text)).toBe(person);
});

it.each([
  ['王小明李小红', ['王小明', '李小红']],
  ['王明李小红', ['王明', '李小红']],
  ['王小明李明张小三', ['王小明', '李明', '张小三']],
  ['欧阳小明李小红', ['欧阳小明', '李小红']],
  ['王小明', ['王小明']],
  ['王小明报道称', []],
  ['王小明 李小红', []],
])('separates %s', (run, names) => expect(separateNames(run)).toEqual(names));
