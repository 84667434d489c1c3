import { ImportError } from './import-error';
import { MOST_BYTES, type SourceFile } from './source-file';

/**
 * The lines of a file in UTF-8, without their ends, one after the other, so that the file may be of any length.
 *
 * @throws ImportError `charset`, or `too-large` where one line is longer than a whole file may be
 */
export async function* fileLines({ open }: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = open().getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decode(decoder, value)).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > MOST_BYTES) throw new ImportError('too-large');
      for (const line of lines) yield line.replace(/\r$/, '');
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new ImportError('charset', undefined, { cause: error });
  }
}
