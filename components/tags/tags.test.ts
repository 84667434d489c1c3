import { describe, expect, it } from 'vitest';
import { addTags, endsTag, suggestTags } from './tags';

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

describe('addTags among tags in use', () => {
  it.each([
    ['takes their spelling', 'copper', ['Copper']],
    ['takes what is typed where that is in use too', 'ports', ['ports']],
    ['goes its own way otherwise', 'coppers', ['coppers']],
  ])('%s', (_name, text, all) => {
    expect(addTags([], text, ['Copper', 'Ports', 'ports'])).toEqual(all);
  });
});

describe('suggestTags', () => {
  it.each<[string, string, string[], string[]]>([
    ['in their order', 'p', [], ['ports', 'Palladium']],
    ['beginnings of later words last', 'al', [], ['aluminium', 'real assets alone']],
    ['never those that are taken', 'p', ['ports'], ['Palladium']],
    ['no more than asked for', '', [], ['ports', 'real assets alone', 'Palladium']],
    ['what is typed as a tag is', ' #ＰＯ', [], ['ports']],
    ['text, not a pattern', 'p.r', [], []],
  ])('offers %s', (_name, typed, taken, offered) => {
    const inUse = ['ports', 'real assets alone', 'Palladium', 'aluminium'];
    expect(suggestTags(inUse, typed, taken, 3)).toEqual(offered);
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
