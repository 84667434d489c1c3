import { expect, it } from 'vitest';
import { dateInAddress } from './address-date';

it.each([
  ['https://news.example/2022-08-18/doc-1.shtml', '2022-08-18'],
  ['https://news.example/2022/08/18/markets.html', '2022-08-18'],
  ['https://news.example/a/20220818/1234.html', '2022-08-18'],
  ['https://news.example/zwyw/t20220818_123.html', '2022-08-18'],
  ['https://news.example/a/202208/18/WS1.html', '2022-08-18'],
  ['https://news.example/2022/aug/18/markets', '18 aug 2022'],
  ['https://news.example/article/20220818123', ''],
  ['https://news.example/markets', ''],
  ['not an address', ''],
])('reads the day of %s', (url, date) => {
  expect(dateInAddress(url)).toBe(date);
});
