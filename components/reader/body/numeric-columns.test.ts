import { describe, expect, it } from 'vitest';
import { type Cell, isNumber, numericColumns, placeCells } from './numeric-columns';

const td = (text: string, span: Partial<Cell> = {}): Cell => ({
  text,
  header: false,
  colspan: 1,
  rowspan: 1,
  ...span,
});
const th = (text: string, span: Partial<Cell> = {}): Cell => td(text, { header: true, ...span });

describe('isNumber', () => {
  it.each([
    ['24.6'],
    ['−1.5'],
    ['+1.7%'],
    ['(3,210)'],
    ['$1,204.5'],
    ['-$38'],
    ['HK$9.87'],
    ['3.2亿元'],
    ['12.5万'],
    ['1.8x'],
    ['25bp'],
    ['▲0.4%'],
    ['.75'],
    ['1 234 567'],
    ['4.1*'],
  ])('takes %s for a number', (text) => {
    expect(isNumber(text)).toBe(true);
  });

  it.each([
    ['2026-03-12'],
    ['Q1 2026'],
    ['银行'],
    ['600519.SH'],
    ['9:30'],
    ['3 of 4'],
    ['%'],
    ['-'],
    ['1,23'],
  ])('takes %s for words', (text) => {
    expect(isNumber(text)).toBe(false);
  });
});

describe('placeCells', () => {
  it('moves cells aside for a cell that reaches down from the row above', () => {
    const rows = [
      [th('行业', { rowspan: 2 }), th('权重', { colspan: 2 })],
      [th('调整前'), th('调整后')],
    ];
    expect(placeCells(rows)).toEqual([
      { row: 0, cell: 0, column: 0 },
      { row: 0, cell: 1, column: 1 },
      { row: 1, cell: 0, column: 1 },
      { row: 1, cell: 1, column: 2 },
    ]);
  });

  it('is not led into endless columns', () => {
    const placed = placeCells([[td('a', { colspan: 1e9 }), td('b')]]);
    expect(placed[1]).toEqual({ row: 0, cell: 1, column: 200 });
  });
});

describe('numericColumns', () => {
  it('finds figures beside words, and leaves the first column to the names', () => {
    const rows = [
      [th('代码'), th('名称'), th('收盘'), th('涨跌幅')],
      [td('600519'), td('远山酒业'), td('1,402.5'), td('+0.8%')],
      [td('601088'), td('北川能源'), td('—'), td('−1.2%')],
    ];
    expect(numericColumns(rows)).toEqual(new Set([2, 3]));
  });

  it('does not count the first row of a table without headers', () => {
    const rows = [
      [td('季度'), td('2025')],
      [td('一季度'), td('暂停披露')],
    ];
    expect(numericColumns(rows)).toEqual(new Set());
  });

  it('keeps a column of figures when one cell in five says something else', () => {
    const rows = [th('v'), td('1'), td('2'), td('3'), td('4'), td('停牌')].map((cell) => [td('x'), cell]);
    expect(numericColumns(rows)).toEqual(new Set([1]));
  });

  it('follows rowspan into the right column', () => {
    const rows = [
      [th('市场'), th('指数'), th('点位')],
      [td('沪', { rowspan: 2 }), td('综合'), td('3,402')],
      [td('红利'), td('5,117')],
    ];
    expect(numericColumns(rows)).toEqual(new Set([2]));
  });
});
