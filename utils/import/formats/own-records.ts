import { RECORD_FOLDER } from '../../archive/record-file';
import type { ImportFormat } from '../format';
import { readRecordFile } from '../own-record';

/** Records of our own export that no index names: of a folder whose index was lost. */
export const ownRecords: ImportFormat = {
  name: 'tearsheet',
  path: new RegExp(`(?:^|/)${RECORD_FOLDER.replace('.', '\\.')}/\\d+\\.json$`),
  recognise: () => true,
  async *read(file, context) {
    yield { record: () => readRecordFile(file, context) };
  },
};
