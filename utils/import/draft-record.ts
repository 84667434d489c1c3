import type { Draft } from '../article/article';
import type { ClipRecord } from '../article/clip';
import type { Reading } from './format';
import { numbered, readerFields, recordOf } from './to-record';

/** Makes a record of what the extraction has read of a saved page. */
export async function draftRecord(draft: Draft, reading: Reading): Promise<ClipRecord> {
  const { html, text, stripped, page: _page, confidence: _confidence, ...metadata } = draft;
  const savedAt = reading.now.toISOString();
  const version = numbered({ html, text, stripped, metadata }, 1, savedAt);
  return recordOf([version], readerFields({ metadata }, reading), savedAt);
}
