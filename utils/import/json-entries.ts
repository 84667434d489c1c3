import { isRecord } from '../article/is-record';
import { ImportError } from './import-error';
import { parseJson } from './own-record';
import { readText, type SourceFile } from './source-file';

/**
 * The entries of a file that is a JSON list, or has one under a key.
 *
 * @throws ImportError `syntax`, `record` where there is no such list
 */
export async function readEntries(
  file: SourceFile,
  key?: string,
): Promise<{ whole: unknown; entries: Record<string, unknown>[] }> {
  const whole = parseJson(await readText(file));
  const list = key !== undefined && isRecord(whole) ? whole[key] : whole;
  if (!Array.isArray(list)) throw new ImportError('record');
  return { whole, entries: list.map((entry) => (isRecord(entry) ? entry : {})) };
}
