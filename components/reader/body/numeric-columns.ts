/** A cell as the alignment of a table needs it. */
export interface Cell {
  text: string;
  /** A `th`, or any cell of a `thead`. */
  header: boolean;
  colspan: number;
  rowspan: number;
}

/** A cell's row and place in its row, and the first grid column that it covers. */
export interface GridCell {
  row: number;
  cell: number;
  column: number;
}

/** Wider tables than any publication prints; keeps a hostile `colspan` from filling memory. */
const MOST_COLUMNS = 200;

/** At least this share of the filled body cells of a column are numbers, else it is a column of words. */
const MOSTLY = 0.8;

const SIGN = '[+\\-−–±▲▼△▽↑↓]?';
const CURRENCY = '(?:[$€£¥￥]|(?:HK|US|NT|A|S)\\$|RMB|USD|CNY|HKD|EUR)?';
const DIGITS = '(?:\\d{1,3}(?:[,，\\s]\\d{3})+|\\d+)?(?:\\.\\d+)?';
const UNIT =
  '(?:%|％|‰|bps?|pct|pp|x|倍|万亿|亿|万|千|百)?(?:美元|港元|欧元|元|点|股|手|吨|个百分点|个基点|[kmb]n?)?';
const NUMBER = new RegExp(
  `^\\(?\\s*${SIGN}\\s*${CURRENCY}\\s*${SIGN}(?=[\\d.])${DIGITS}\\s*${UNIT}\\s*[↑↓▲▼]?\\)?[*†‡]?$`,
  'i',
);

/** Longer texts are not tried against the pattern. */
const LONGEST_NUMBER = 40;

/** What stands in a column of numbers where there is none. */
const NO_NUMBER = /^(?:|[-−–—*.]+|n\/?a|n\.a\.|nm|不适用|无|暂无)$/i;

/** Places the cells of a table on its grid, as HTML lays out `colspan` and `rowspan`. */
export function placeCells(rows: Pick<Cell, 'colspan' | 'rowspan'>[][]): GridCell[] {
  const placed: GridCell[] = [];
  /** For each column, the first row that a cell reaching down from above leaves free. */
  const free: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    cells.forEach(({ colspan, rowspan }, cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      placed.push({ row, cell, column });
      const end = Math.min(column + Math.max(1, colspan), MOST_COLUMNS);
      for (; column < end; column += 1) free[column] = row + Math.max(1, rowspan);
    });
  });
  return placed;
}

/**
 * Tells which columns of a table hold figures, so that they can be set flush right.
 *
 * Headers are not counted, nor is the first row where a table marks no header. The first column names the rows and is
 * never one of figures, whatever codes or years stand in it.
 */
export function numericColumns(rows: Cell[][]): Set<number> {
  const firstBodyRow = rows.some((cells) => cells.some(({ header }) => header)) ? 0 : 1;
  const filled = new Map<number, number>();
  const numbers = new Map<number, number>();
  for (const { row, cell, column } of placeCells(rows)) {
    const { text, header, colspan } = rows[row]?.[cell] ?? { text: '', header: true, colspan: 1 };
    if (header || row < firstBodyRow || column === 0 || colspan > 1 || NO_NUMBER.test(text.trim())) continue;
    filled.set(column, (filled.get(column) ?? 0) + 1);
    if (isNumber(text)) numbers.set(column, (numbers.get(column) ?? 0) + 1);
  }
  const figures = [...numbers].filter(([column, count]) => count >= (filled.get(column) ?? 0) * MOSTLY);
  return new Set(figures.map(([column]) => column));
}

/** Whether a cell holds one figure, with sign, currency and unit as finance tables print them. */
export function isNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && NUMBER.test(text.trim());
}
