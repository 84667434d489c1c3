// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stripBoilerplate } from './strip-boilerplate';
import { StrippedLog } from './stripped-log';

const TABLE = '<table><tr><td>营业收入</td><td>12.4</td></tr><tr><td>净利润</td><td>1.9</td></tr></table>';
const PROSE =
  '<p>港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。</p>'.repeat(
    4,
  );

function cleaned(html: string) {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body;
  const log = new StrippedLog('https://paper.example/');
  const credits = stripBoilerplate(root, { title: '装卸费上调', authors: [] }, log);
  return { text: root.textContent ?? '', credits, stripped: log.stripped };
}

describe('the lines around a table', () => {
  it.each(['数据来源：公司公告', '资料来源：港务研究所', '注：金额单位为亿元', 'Source: company report'])(
    'keeps “%s” at the end of an article',
    (note) => {
      const { text, credits, stripped } = cleaned(`${PROSE}${TABLE}<p>${note}</p>`);
      expect(text).toContain(note);
      expect([credits, stripped]).toEqual([[], []]);
    },
  );

  it('keeps title and units above it, links or not', () => {
    const { text } = cleaned(
      `${PROSE}<p><a href="/t">表1 主要会计数据</a></p><p>单位：亿元</p>${TABLE}<p><a href="/a">港口罢工即将结束的消息</a></p>`,
    );
    expect(text).toContain('表1 主要会计数据单位：亿元');
    expect(text).not.toContain('罢工');
  });

  it('takes the source of the article, next to a table or not', () => {
    expect(cleaned(`${PROSE}${TABLE}<p>来源：海港日报</p>`).text).not.toContain('来源');
    expect(cleaned(`${TABLE}${PROSE}<p>来源：海港日报</p>`).text).not.toContain('来源');
  });
});

describe('tables in named boxes', () => {
  it('never takes a table of figures', () => {
    const { text } = cleaned(`${PROSE}<div class="related-stocks ad-box"><p>表</p>${TABLE}</div>${PROSE}`);
    expect(text).toContain('营业收入');
  });

  it('takes and logs a table of navigation', () => {
    const links = ['自选股', '数据中心', '行情中心']
      .map((text) => `<td><a href="/x">${text}</a></td>`)
      .join('');
    const { text, stripped } = cleaned(`${PROSE}<table><tr><td>栏目</td>${links}</tr></table>${PROSE}`);
    expect(text).not.toContain('自选股');
    expect(stripped).toEqual([
      { rule: 'navigation-table', kind: 'links', where: 'box', text: '栏目 自选股 数据中心 行情中心' },
    ]);
  });
});
