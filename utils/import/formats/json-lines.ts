import { fileLines } from '../file-lines';
import type { ImportFormat } from '../format';
import { ownRecord } from '../own-record';

/** JSON Lines (jsonlines.org) of clips with all that is kept of them, as our own export writes them. */
export const jsonLines: ImportFormat = {
  name: 'json-lines',
  path: /\.(?:jsonl|ndjson)$/i,
  recognise: (beginning) => /^\s*\{/.test(beginning),
  async *read(file, context) {
    let number = 0;
    for await (const line of fileLines(file)) {
      number += 1;
      if (line.trim() === '') continue;
      yield {
        label: `${number}`,
        record: async () => ownRecord(line, context),
        original: { extension: 'jsonl', text: line },
      };
    }
  },
};
