import type { ClipRecord } from '../article/clip';

/** Folder of an export for what only Tearsheet reads; hidden by most file managers, left alone by note-taking programs. */
export const RECORD_FOLDER = '.tearsheet';

/** Where an export keeps the record of a clip. */
export function recordPath(id: number): string {
  return `${RECORD_FOLDER}/${id}.json`;
}

/** Writes all that the library holds of a clip as one line of JSON. Highlights have a place of their own, still empty. */
export function recordFile(record: ClipRecord): string {
  return `${JSON.stringify({ ...record, highlights: [] })}\n`;
}
