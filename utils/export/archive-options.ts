import type { ExportRequest } from './export-request';
import type { ArchiveOptions } from './write-archive';

/** What an archive has to know of the request for it. */
export function archiveOptions(request: ExportRequest): ArchiveOptions {
  const { exported, words, profile, body, keys, template } = request;
  const { contents: _, ...indexWords } = words;
  return { exported, words: indexWords, profile, body, keys, ...(template !== '' && { template }) };
}
