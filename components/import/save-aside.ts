import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ImportFailure } from '@/utils/import/import-item';

/**
 * Puts what could not be imported into a ZIP, each as it stood in its file, so that it can be looked into and tried again. What cannot
 * be read any more is left out.
 */
export async function failedOriginals(failures: readonly ImportFailure[]): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const whole = new Set<unknown>();
  for (const [at, { path, original }] of failures.entries()) {
    // Numbered as they are in the report, so that no two have one name.
    const name = `${at + 1} ${path.split('/').at(-1) ?? ''}`.trim();
    if ('text' in original) {
      await zip.add(`${name.replace(/\.\w{1,8}$/, '')}.${original.extension}`, new TextReader(original.text));
    } else if (!whole.has(original)) {
      whole.add(original);
      const blob = await new Response(original.open()).blob().catch(() => undefined);
      if (blob) await zip.add(name, new BlobReader(blob));
    }
  }
  return zip.close();
}
