import { describe, expect, it } from 'vitest';
import { addTags, endsTag } from './tags';

describe('addTags', () => {
  it.each([
    ['one', ['metals'], 'copper', ['metals', 'copper']],
    ['several, commas of both scripts', [], 'copper, 铜，冶炼、矿石', ['copper', '铜', '冶炼', '矿石']],
    ['spare spaces', [], '  real   assets ', ['real assets']],
    ['a leading #', [], '#copper', ['copper']],
    ['nothing but separators', ['metals'], ' ,，、 # ', ['metals']],
    ['the same in another case', ['Copper'], 'copper', ['Copper']],
    ['the same in full width', ['IPO'], 'ＩＰＯ', ['IPO']],
    ['twice in one go', [], 'a,A,a', ['a']],
    ['pasted lines', [], 'a\nb\r\nc', ['a', 'b', 'c']],
  ])('%s', (_name, tags, text, all) => {
    expect(addTags(tags, text)).toEqual(all);
  });
});

describe('endsTag', () => {
  it.each([
    ['copper,', true],
    ['铜，', true],
    ['铜、', true],
    ['copper ore', false],
    ['', false],
  ])('%j: %s', (text, ends) => {
    expect(endsTag(text)).toBe(ends);
  });
});
