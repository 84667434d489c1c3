import type { Draft } from '../article/article';
import type { ClipRecord } from '../article/clip';
import type { ImportContext } from './format';
import { readerFields, recordOf, toVersion } from './to-record';

/** Makes a record of what the extraction has read of a saved page. */
export async function draftRecord(draft: Draft, context: ImportContext): Promise<ClipRecord> {
  const { html, text, stripped, page: _page, confidence: _confidence, ...metadata } = draft;
  const savedAt = context.now.toISOString();
  const version = toVersion({ html, text, stripped, metadata }, 1, savedAt);
  return recordOf([version], readerFields({ metadata }, context), savedAt);
}
