import { describe, expect, it } from 'vitest';
import { counted, formatNumber } from './plural';

describe('counted', () => {
  it.each([
    [0, '0 clips'],
    [1, '1 clip'],
    [2, '2 clips'],
    [1284, '1,284 clips'],
  ])('%d', (value, text) => {
    expect(counted(value, 'clip', 'clips')).toBe(text);
  });
});

describe('formatNumber', () => {
  it.each([
    [999, '999'],
    [1846, '1,846'],
    [1_000_000, '1,000,000'],
  ])('%d', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
