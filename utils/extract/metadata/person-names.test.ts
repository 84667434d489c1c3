import { describe, expect, it } from 'vitest';
import { isName, looksLikeName, splitNames } from './person-names';

describe('splitNames', () => {
  it.each([
    ['By Jane Roe and John Q. Doe', 'en', ['Jane Roe', 'John Q. Doe']],
    ['Jane Roe, Staff Writer', 'en', ['Jane Roe']],
    ['Staff Reporter', 'en', ['Staff Reporter']],
    ['By Jane Roe, London', 'en', ['Jane Roe']],
    ['Jane Roe & Sammy Doe Jr.', 'en', ['Jane Roe', 'Sammy Doe Jr.']],
    ['Jane Roe (jane.roe@acme.example)', 'en', ['Jane Roe']],
    ['Posted by: Jane Roe', 'en', ['Jane Roe']],
    ['Ortega y Gasset', 'en', ['Ortega y Gasset']],
    ['Por Ana Ruiz y Luis Paz', 'es', ['Ana Ruiz', 'Luis Paz']],
    ['Von Eva Muster und Max Beispiel', 'de', ['Eva Muster', 'Max Beispiel']],
    ['Par Anne Durand et Luc Petit', 'fr', ['Anne Durand', 'Luc Petit']],
    ['记者 张三 李 四', 'zh-CN', ['张三', '李四']],
    ['王某某 SF012', 'zh-CN', ['王某某']],
    ['李某_NF7731', 'zh-CN', ['李某']],
    ['张三、李四和王五', 'zh-CN', ['张三', '李四', '王五']],
    ['山田 太郎', 'ja', ['山田 太郎']],
    ['No Author', 'en', []],
    ['https://social.example/acme', 'en', []],
    ['佚名', 'zh-CN', []],
    ['', 'en', []],
  ])('reads %j in %s', (byline, lang, names) => {
    expect(splitNames(byline, lang)).toEqual(names);
  });
});

it.each([
  ['Jane Roe', true],
  ['admin', false],
  ['R', false],
  ['Call 555 0100', false],
  ['She said this. Really?', false],
])('%s is a name: %s', (text, name) => {
  expect(isName(text)).toBe(name);
});

it.each([
  ['Vincent van der Berg', true],
  ['rises by five percent', false],
  ['张三', true],
])('%s looks like a name: %s', (text, name) => {
  expect(looksLikeName(text)).toBe(name);
});
