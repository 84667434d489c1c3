import { expect, it } from 'vitest';
import { record } from '../../archive/fixture';
import { file, itemsOf, recordsOf } from '../fixture';

const line = (id: number, title: string) => JSON.stringify(record(id, title));

it('reads a clip of every line', async () => {
  const text = `${line(1, '涨')}\r\n\n${line(2, '跌')}`;
  const items = await recordsOf([file('tearsheet.jsonl', text)]);
  expect(items.map(({ format }) => format)).toEqual(['json-lines', 'json-lines']);
  expect(items.map(({ record }) => record)).toEqual([record(1, '涨'), record(2, '跌')]);
});

it('names the line that cannot be read, keeps it, and reads on', async () => {
  const items = await itemsOf([file('a.jsonl', `${line(1, '涨')}\n{"clip":1}\n{"clip"\n${line(2, '跌')}\n`)]);
  expect(items.map((item) => (item.kind === 'record' ? item.record.clip.title : item.failure))).toMatchObject(
    [
      '涨',
      {
        problem: 'record',
        path: 'a.jsonl',
        label: '2',
        original: { extension: 'jsonl', text: '{"clip":1}' },
      },
      { problem: 'syntax', path: 'a.jsonl', label: '3', original: { extension: 'jsonl', text: '{"clip"' } },
      '跌',
    ],
  );
});
