import { describe, expect, it } from 'vitest';
import { chooseLanguage, isChinese } from './language';

describe('chooseLanguage', () => {
  it.each([
    ['auto', 'zh-CN', 'zh'],
    ['auto', 'zh-TW', 'zh'],
    ['auto', 'ZH', 'zh'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'de', 'en'],
    ['auto', 'zha', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh', 'en-US', 'zh'],
  ] as const)('%s in a %s browser is %s', (wanted, browserLanguage, language) => {
    expect(chooseLanguage(wanted, browserLanguage)).toBe(language);
  });
});

describe('isChinese', () => {
  it.each([
    ['zh', true],
    ['zh-Hant-HK', true],
    ['', false],
    ['ja', false],
  ])('%j: %s', (tag, chinese) => {
    expect(isChinese(tag)).toBe(chinese);
  });
});
