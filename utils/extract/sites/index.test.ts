// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { SITE_RULES, siteRuleFor } from '.';

describe('siteRuleFor', () => {
  it.each([
    ['https://finance.sina.com.cn/stock/1.shtml', '新浪财经'],
    ['https://tech.sina.com.cn/t/1.shtml', '新浪'],
    ['https://money.163.com/1.html', '网易财经'],
    ['https://www.163.com/dy/1.html', '网易'],
    ['https://caijing.eastmoney.com/a/1.html', '东方财富网'],
    ['https://www.caixin.com/1.html', '财新网'],
    ['https://www.cnbc.com/1.html', 'CNBC'],
    ['https://www.reuters.com/1', 'Reuters'],
    ['https://notreuters.com/1', undefined],
    ['https://reuters.com.evil.example/1', undefined],
    ['no address', undefined],
  ])('knows %s', (url, name) => {
    expect(siteRuleFor(url)?.name).toBe(name);
  });
});

describe.each(SITE_RULES.map((rule) => [rule.hosts.join(), rule] as const))(
  'the rule of %s',
  (_hosts, rule) => {
    const fields = Object.values(rule.fields ?? {}).flat();

    it('has selectors that a browser can read', () => {
      for (const entry of [...(rule.body ?? []), ...(rule.remove ?? []), ...fields]) {
        expect(() => document.querySelector(entry.split('@')[0] ?? ''), entry).not.toThrow();
      }
    });

    it('has a zone that exists, if any', () => {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: rule.zone ?? 'UTC' })).not.toThrow();
    });
  },
);
