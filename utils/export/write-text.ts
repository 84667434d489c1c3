import { orStopExport } from './export-failure';
import { textChunks } from './text-chunks';
import type { ArchiveResult } from './write-archive';

/**
 * Writes a file of text that comes in parts, and closes the stream.
 *
 * @throws ExportStopped where the stream takes no more
 */
export async function writeText(
  parts: AsyncIterable<string>,
  into: WritableStream<Uint8Array>,
): Promise<ArchiveResult> {
  const writer = into.getWriter();
  for await (const chunk of textChunks(parts)) await orStopExport(writer.write(chunk));
  await orStopExport(writer.close());
  return { unchanged: 0, beside: [] };
}
