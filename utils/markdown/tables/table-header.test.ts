import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { childElements } from '../hast';
import { fitsGfm } from './table-header';
import { tableRows } from './table-rows';

function fits(rows: string): boolean {
  const [table] = childElements(fromHtml(`<table>${rows}</table>`, { fragment: true }), 'table') as [Element];
  return fitsGfm(tableRows(table));
}

it.each<[boolean, string, string]>([
  [true, 'a row of headings', '<tr><th>a<th>b<tr><td>1<td>2'],
  [true, 'a head', '<thead><tr><td>a<td>b<tbody><tr><td>1<td>2'],
  [true, 'headings only', '<tr><th>a<th>b'],
  [true, 'names above figures', '<tr><td>项目<td>金额<tr><td>营收<td>1,234.5万元<tr><td>利润<td>(3.2)'],
  [true, 'years above figures', '<tr><td><td>2021<td>2022年<tr><td>营收<td>1<td>2'],
  [true, 'names above text', '<tr><td>时间<td>地点<td>事项<tr><td>上午<td>某市<td>会议'],
  [true, 'a row that is short', '<tr><th>a<th>b<tr><td>1'],
  [false, 'no row', ''],
  [false, 'two rows of headings', '<tr><th>a<th>b<tr><th>c<th>d<tr><td>1<td>2'],
  [false, 'a foot of headings', '<tr><th>a<th>b<tr><td>1<td>2<tfoot><tr><th>c<th>d'],
  [false, 'a heading inside', '<tr><th>a<th>b<tr><td>1<th>c'],
  [false, 'merged columns', '<tr><th colspan=2>a<tr><td>1<td>2'],
  [false, 'merged rows', '<tr><th>a<th>b<tr><td rowspan=2>1<td>2<tr><td>3'],
  [false, 'a row merged to the end', '<tr><th>a<th>b<tr><td rowspan=0>1<td>2'],
  [false, 'a list in a cell', '<tr><th>a<th>b<tr><td>1<td><ul><li>2</ul>'],
  [false, 'a table in a cell', '<tr><th>a<th>b<tr><td>1<td><table><tr><td>2</table>'],
  [false, 'figures in the first row', '<tr><td>营收<td>100<td>200<tr><td>利润<td>1<td>2'],
  [false, 'names and values', '<tr><td>名称<td>某公司<tr><td>地址<td>某市'],
  [false, 'a first row that is short', '<tr><td>一季度<td>二季度<td>三季度<tr><td>营收<td>1<td>2<td>3'],
  [false, 'an empty heading inside', '<tr><td>a<td><td>c<tr><td>1<td>2<td>3'],
])('says %s to %s', (expected, _, rows) => {
  expect(fits(rows)).toBe(expected);
});
