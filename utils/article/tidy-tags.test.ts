import { expect, it } from 'vitest';
import { tidyTags } from './tidy-tags';

it.each([
  ['spaces around and doubled in a tag', ['  rate \t cuts '], ['rate cuts']],
  ['a wide space', ['\u3000降准\u3000降息'], ['降准 降息']],
  [
    'a tag twice, in either spelling of é',
    ['e\u0301tat', 'ports', '\u00e9tat', 'ports '],
    ['\u00e9tat', 'ports'],
  ],
  ['two cases of a tag, which are two', ['Ports', 'ports'], ['Ports', 'ports']],
  ['tags of nothing', ['', ' ', '港口'], ['港口']],
  ['no tags', [], []],
])('tidies %s', (_, tags, tidy) => expect(tidyTags(tags)).toEqual(tidy));
