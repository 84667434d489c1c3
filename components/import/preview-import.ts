import type { FormatName } from '@/utils/import/format';
import type { ImportFailure, ImportItem } from '@/utils/import/import-item';
import type { ImportResult, Library } from '@/utils/library/library';
import { inBatches, type RecordItem } from './batches';

/** What becomes of a clip. */
export type Outcome = ImportResult['kind'];

/** A clip that stands for many, as a reader would name it. */
export interface Example {
  title: string;
  site: string;
}

/** What an import would do. */
export interface Preview {
  /** Articles and links that can be read. */
  total: number;
  formats: Map<FormatName, number>;
  counts: Record<Outcome, number>;
  /** The first few of each. */
  examples: Record<Outcome, Example[]>;
  /** Of the new ones, those that are an address without a text. */
  pending: number;
  failures: ImportFailure[];
}

const EXAMPLES = 3;

/**
 * Reads everything once and asks the library what it would make of it. Nothing is kept of what is read, and nothing is changed.
 *
 * @param onProgress gets how many have been read
 * @throws the signal's reason once it is aborted; what the library throws
 */
export async function previewImport(
  items: AsyncIterable<ImportItem>,
  library: Pick<Library, 'previewImport'>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Preview> {
  const preview: Preview = {
    total: 0,
    formats: new Map(),
    counts: { added: 0, updated: 0, same: 0 },
    examples: { added: [], updated: [], same: [] },
    pending: 0,
    failures: [],
  };
  const seen = new Set<string>();
  for await (const { records, failures } of inBatches(items, signal)) {
    preview.failures.push(...failures);
    const outcomes = await library.previewImport(records.map(({ record }) => record));
    for (const [at, item] of records.entries()) {
      const { canonicalUrl } = item.record.clip;
      // By the time that it comes again it will be there.
      const kind = seen.has(canonicalUrl) ? 'same' : (outcomes[at]?.kind ?? 'added');
      seen.add(canonicalUrl);
      count(preview, item, kind);
    }
    onProgress(preview.total + preview.failures.length);
  }
  return preview;
}

function count(preview: Preview, { format, record }: RecordItem, kind: Outcome): void {
  const { title, site, pending } = record.clip;
  preview.total += 1;
  preview.formats.set(format, (preview.formats.get(format) ?? 0) + 1);
  preview.counts[kind] += 1;
  if (pending && kind === 'added') preview.pending += 1;
  if (preview.examples[kind].length < EXAMPLES) preview.examples[kind].push({ title, site });
}
