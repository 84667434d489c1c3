import { describe, expect, it } from 'vitest';
import { comparisonKey, UNUSUAL } from './text';

describe('comparisonKey', () => {
  it.each([
    ['Ａcme: “1,000” — 元！', 'acme1000元'],
    ['Über  die\nBörse', 'überdiebörse'],
    ['“降准” 0.5 个百分点', '降准05个百分点'],
    ['—…', ''],
  ])('%j', (text, key) => expect(comparisonKey(text)).toBe(key));

  it('takes every character of the basic plane for the same as beside an unusual one', () => {
    for (let unit = 0; unit < 0x1_0000; unit++) {
      const character = String.fromCharCode(unit);
      if (UNUSUAL.test(character)) continue;
      expect(comparisonKey(`ж${character}`)).toBe(`ж${comparisonKey(character)}`);
    }
  });
});
