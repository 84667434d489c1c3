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
    ['編集委員 山田太郎', 'ja', ['山田太郎']],
    ['山田太郎記者', 'ja', ['山田太郎']],
    ['山田太郎、鈴木花子', 'ja', ['山田太郎', '鈴木花子']],
    ['記者：山田太郎', 'ja', ['山田太郎']],
    ['홍길동 기자', 'ko', ['홍길동']],
    ['홍길동 선임기자, 김영희 특파원', 'ko', ['홍길동', '김영희']],
    ['글=홍길동', 'ko', ['홍길동']],
    ['記者 張三', 'zh-TW', ['張三']],
    ['作者：张三 李四', 'zh-CN', ['张三', '李四']],
    ['文｜张三', 'zh-CN', ['张三']],
    ['Jörn v. Muster und Eva von der Probe', 'de', ['Jörn v. Muster', 'Eva von der Probe']],
    ['Omar bin Roe', 'en', ['Omar bin Roe']],
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
  ['Jörn v. Muster', true],
  ['rises by five percent', false],
  ['张三', true],
])('%s looks like a name: %s', (text, name) => {
  expect(looksLikeName(text)).toBe(name);
});
