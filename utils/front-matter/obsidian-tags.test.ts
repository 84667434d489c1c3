import { expect, it } from 'vitest';
import { obsidianTags } from './obsidian-tags';

// help.obsidian.md/tags, "Tag format": letters, numbers, `_`, `-`, `/`; not a number alone; no blanks; case does not count.
it.each<[string, string[], string[]]>([
  ['letters of any script', ['银行', 'Börse'], ['银行', 'Börse']],
  ['the marks that are taken', ['a_b-c', '宏观/利率'], ['a_b-c', '宏观/利率']],
  ['pictures', ['📈', '银行🔥'], ['📈', '银行🔥']],
  ['blanks', ['interest rates', '\u3000利 率 '], ['interest-rates', '利-率']],
  [
    'marks that are not taken',
    ['A/H: 银行（上）', '#标签', 'C++', "O'Neil"],
    ['A/H-银行-上', '标签', 'C', 'O-Neil'],
  ],
  ['numbers alone', ['2022', '2022/08', '000001.SZ', '1e5'], ['_2022', '_2022/08', '000001-SZ', '1e5']],
  ['levels without a name', ['/a//b/', '-/a'], ['a/b', 'a']],
  ['one tag in two spellings', ['Fed', 'FED', 'fed!'], ['Fed']],
  ['nothing left', ['!!', ''], []],
])('writes %s', (_, tags, taken) => {
  expect(obsidianTags(tags)).toEqual(taken);
});
