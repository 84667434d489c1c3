import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { FAILURE } from './fixture';
import { reportText } from './report-text';

const NOW = new Date('2026-11-25T08:00:00.000Z');

it('says what an import came to, with every failure and its reason', () => {
  const failures = [
    FAILURE,
    { ...FAILURE, problem: 'no-address' as const, path: 'a.csv', label: '17', detail: undefined },
  ];
  const report = { added: [1, 2], updated: 3, same: 4, failures: failures as never, ended: 'done' as const };
  expect(reportText(report, messages('en').import, NOW)).toBe(`Tearsheet import, 2026-11-25T08:00:00.000Z
The import is done. 2 items could not be imported.

New: 2
Updated: 3
Already there: 4
Cannot be read: 2

notes/broken.md: The front matter at its beginning cannot be read. (The front matter has no end.)
a.csv · 17: It has no address of a web page.
`);
});

it('says in Chinese how an import ended that stopped', () => {
  const report = { added: [], updated: 0, same: 0, failures: [], ended: 'full' as const };
  expect(reportText(report, messages('zh').import, NOW)).toBe(`Tearsheet 导入报告，2026-11-25T08:00:00.000Z
磁盘已满，或浏览器不再给资料库空间。此前导入的内容保留。

新增：0
更新：0
已有：0
无法读取：0
`);
});
