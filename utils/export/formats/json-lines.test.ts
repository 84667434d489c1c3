import { expect, it } from 'vitest';
import { record, runOf } from '../fixture';
import { recordLines } from './json-lines';

it('has a clip with all its versions on each line', async () => {
  const records = [record(1, '涨\n跌', {}, 2), record(2, '\u2028')];
  const lines: string[] = [];
  for await (const line of recordLines(runOf(records))) lines.push(line);
  expect(lines.map((line) => line.indexOf('\n'))).toEqual(lines.map((line) => line.length - 1));
  expect(lines.map((line) => JSON.parse(line))).toEqual(records.map((one) => ({ ...one, highlights: [] })));
});
