import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import type { FilterField } from '@/utils/library/search/query';
import { filterText } from './filter-text';

it.each<[FilterField, string, string, string]>([
  ['is', 'incomplete', 'Incomplete', '不完整'],
  ['is', 'lost', 'lost', 'lost'],
  ['site', '晨汇快讯', '晨汇快讯', '晨汇快讯'],
  ['code', '600519.SH', '600519.SH', '600519.SH'],
  ['lang', 'zh', 'Chinese', '中文'],
  ['lang', '??', '??', '??'],
  ['after', '2026-03-10', '10 March', '3 月 10 日'],
  ['before', '2026-03-01', '28 February', '2 月 28 日'],
  ['after', 'soon', 'soon', 'soon'],
])('%s %s reads %s, %s', (field, value, en, zh) => {
  const now = new Date('2026-03-12T12:00:00.000Z');
  expect(filterText({ field, value }, messages('en'), now)).toBe(en);
  expect(filterText({ field, value }, messages('zh'), now)).toBe(zh);
});
