import { describe, expect, it } from 'vitest';
import { headlineInAddress } from './headline-in-address';

describe('headlineInAddress', () => {
  it.each([
    ['https://a.example/2026/03/10/harbour-fees-rise-88123.html', 'harbour fees rise'],
    ['https://a.example/harbour-fees-rise-again/2026/', 'harbour fees rise again'],
    ['https://a.example/harbour_fees_rise', 'harbour fees rise'],
    ['https://a.example/markets-news/88123', ''],
    ['https://a.example/2026-03-10/doc-a1b2c3.shtml', ''],
    ['https://a.example/', ''],
    ['no address', ''],
  ])('%s', (url, words) => expect(headlineInAddress(url)).toBe(words));
});
