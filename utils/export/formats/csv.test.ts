import { expect, it } from 'vitest';
import type { Clip } from '../../article/clip';
import { record, runOf } from '../fixture';
import { csvLines } from './csv';

async function rows(...clips: Partial<Clip>[]): Promise<string[]> {
  const lines: string[] = [];
  const records = clips.map((fields, at) => record(at + 1, '涨', fields));
  for await (const line of csvLines(runOf(records))) lines.push(line);
  return lines;
}

it('has every fact about a clip under its name, after a byte order mark', async () => {
  const [head = '', row = ''] = await rows({
    originalTitle: 'Fees, “again”',
    source: '某通讯社',
    authors: ['林见溪', 'Ada Quill'],
    published: { instant: '2026-03-12T13:35:00.000Z', offset: 480, precision: 'minute', from: 'meta' },
    sections: ['财经', '产经'],
    tags: ['a', 'b'],
    securities: [{ symbol: '000001.SZ', name: '某行' }, { symbol: 'AAPL.US' }],
    starred: true,
    note: 'He said "no".\nTwice.',
    description: '',
    pages: [1, 2],
    truncated: { reason: 'paywall', evidence: '.wall' },
  });
  expect(head.codePointAt(0)).toBe(0xfeff);
  const names = head.slice(1).trimEnd().split(',');
  expect(names.slice(0, 10).join(' ')).toBe(
    'id title original_title site source_media author editor date updated categories',
  );
  expect(row.endsWith('\r\n')).toBe(true);
  expect(row).toBe(
    [
      ...['1', '涨', 'Fees, “again”', '某财经网', '某通讯社', '林见溪; Ada Quill', ''],
      ...['2026-03-12T21:35:00+08:00', '', '财经; 产经', 'a; b', '000001.SZ 某行; AAPL.US'],
      ...['true', 'false', '', 'He said ""no"".\nTwice.', '', 'zh-CN', '5', '1', '0', '0', '0', '1 2'],
      ...['paywall', '', '', 'https://news.example.cn/1', 'https://news.example.cn/1?from=app', '', ''],
      ...['2026-11-24T03:00:02.000Z', '', '1', 'c'.repeat(64), '1'],
    ]
      .map((cell) => (/[,;"\n]/.test(cell) ? `"${cell}"` : cell))
      .join(',')
      .concat('\r\n'),
  );
  expect(names).toHaveLength(36);
});

it.each([
  ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
  ['+86 回拨', "'+86 回拨"],
  ['-2+cmd|calc', "'-2+cmd|calc"],
  ['@行情', "'@行情"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['＝1+1', "'＝1+1"],
  ['－涨幅', "'－涨幅"],
  ['=HYPERLINK("https://a.example";"b")', '"\'=HYPERLINK(""https://a.example"";""b"")"'],
  ['-3.2%', '-3.2%'],
  ['+1,284.5', '"+1,284.5"'],
  ['-7', '-7'],
  ['A=B', 'A=B'],
])('makes no formula of %j', async (title, cell) => {
  const [, row = ''] = await rows({ title });
  expect(row.startsWith(`1,${cell},,`)).toBe(true);
});
