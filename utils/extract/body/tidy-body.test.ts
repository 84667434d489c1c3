// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { removeUnread, tidyBody } from './tidy-body';

function tidied(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  removeUnread(page.body);
  tidyBody(page.body);
  return page.body.innerHTML;
}

describe('a body after tidying', () => {
  it.each([
    ['full-width indents', '<p>　　油价上涨</p>', '<p>油价上涨</p>'],
    ['indents inside emphasis', '<p><strong>　　要点</strong>：一</p>', '<p><strong>要点</strong>：一</p>'],
    ['indents after a break', '<p>一<br>　　二</p>', '<p>一<br>二</p>'],
    ['characters that cannot be seen', '<p>油\u200B价\u202E上\uE5E5涨</p>', '<p>油价上涨</p>'],
    ['joiners within an emoji stay', '<p>👩‍🚀</p>', '<p>👩‍🚀</p>'],
    ['spaces between words stay', '<p>张三　李四</p>', '<p>张三　李四</p>'],
    ['empty blocks', '<p>a</p><p> </p><div><span></span></div>', '<p>a</p> '],
    [
      'empty cells stay',
      '<table><tbody><tr><td></td><td>1</td></tr></tbody></table>',
      '<table><tbody><tr><td></td><td>1</td></tr></tbody></table>',
    ],
    ['comments, scripts, styles', '<p>a<!-- b --></p><script>c</script><style>d</style>', '<p>a</p>'],
    ['controls and frames', '<p>a</p><button>Share</button><iframe src="x"></iframe><input>', '<p>a</p>'],
    ['breaks at the ends and in runs', '<p><br>a<br><br>b<br></p>', '<p>a<br>b</p>'],
  ])('%s', (_, html, expected) => expect(tidied(html)).toBe(expected));
});
