import { expect, it } from 'vitest';
import { Document } from 'yaml';
import { escapeInvisible, plainScalar, quotedScalar } from './text-scalar';

it.each<[string, string]>([
  ['新浪财经', '新浪财经'],
  ['zh-CN', 'zh-CN'],
  ['O.K. 第2版（上）', 'O.K. 第2版（上）'],
  ['No', "'No'"],
  ['y', "'y'"],
  ['NaN', "'NaN'"],
  ['1e5', "'1e5'"],
  ['E0', "'E0'"],
  ['e-7', "'e-7'"],
  ['E0股', 'E0股'],
  ['12:30', "'12:30'"],
  ['2022-08-18', "'2022-08-18'"],
  ['a: b', "'a: b'"],
  ['a #b', "'a #b'"],
  ["it's", "'it''s'"],
  ['a  b', "'a  b'"],
  ['a ', "'a '"],
  ['', "''"],
  ['a\nb', '"a\\nb"'],
  ['a\u200Bb', '"a\\u200Bb"'],
  ['a\u{E0001}b', '"a\\U000E0001b"'],
  ['"\u0007"', '"\\"\\a\\""'],
])('writes %j as %s', (text, yaml) => {
  expect(escapeInvisible(String(new Document(plainScalar(text)))).trimEnd()).toBe(yaml);
});

it('quotes on demand what could stand plain', () => {
  expect(String(new Document(quotedScalar('新浪财经')))).toBe("'新浪财经'\n");
});
