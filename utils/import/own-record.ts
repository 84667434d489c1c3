import type { StrippedPart } from '../article/article';
import { type ClipRecord, type ClipVersion, clipRecordFault, parseClipRecord } from '../article/clip';
import { sanitise } from '../article/sanitise';
import { sanitiseForeignBody } from '../extract/read-foreign';
import type { ImportContext } from './format';
import { ImportError } from './import-error';
import { readText, type SourceFile } from './source-file';

/** Reads the record of a clip as our own export writes it. @throws ImportError */
export async function readRecordFile(file: SourceFile, context: ImportContext): Promise<ClipRecord> {
  return ownRecord(await readText(file), context);
}

/**
 * Reads a record of ours, which anybody may have changed: checked field by field and sanitised. What was sanitised before comes
 * back the same.
 *
 * @throws ImportError `syntax`, `record`
 */
export function ownRecord(
  json: string,
  { window, tags }: Pick<ImportContext, 'window' | 'tags'>,
): ClipRecord {
  const value = parseJson(json);
  const record = parseClipRecord(value);
  if (!record) throw new ImportError('record', clipRecordFault(value));
  const { clip, versions } = record;
  return {
    clip: { ...clip, tags: [...new Set([...clip.tags, ...tags])] },
    versions: versions.map((version) => sanitisedVersion(version, window)),
  };
}

/** @throws ImportError `syntax` */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ImportError('syntax', error instanceof Error ? error.message : undefined, { cause: error });
  }
}

function sanitisedVersion(version: ClipVersion, window: Window & typeof globalThis): ClipVersion {
  const { html, stripped, pages } = version;
  return {
    ...version,
    ...sanitisedPart({ html, text: version.text, stripped }, window),
    ...(pages && { pages: pages.map((page) => ({ ...page, ...sanitisedPart(page, window) })) }),
  };
}

/** The parts of a body sanitised. Where that changes it, nothing can be put back into it any more: places are counted in it. */
function sanitisedPart(
  { html, text, stripped }: Pick<ClipVersion, 'html' | 'text' | 'stripped'>,
  window: Window & typeof globalThis,
): Pick<ClipVersion, 'html' | 'text' | 'stripped'> {
  if (!isSafe(html, window)) {
    const safe = sanitiseForeignBody(html, window);
    return {
      html: safe.html,
      text: safe.text,
      stripped: stripped.map(({ rule, kind, where, text }) => ({ rule, kind, where, text })),
    };
  }
  return { html, text, stripped: stripped.map((removal) => sanitisedStripped(removal, window)) };
}

function sanitisedStripped(removal: StrippedPart, window: Window & typeof globalThis): StrippedPart {
  if (!removal.reinsertion || isSafe(removal.reinsertion.html, window)) return removal;
  const { rule, kind, where, text } = removal;
  return { rule, kind, where, text };
}

/** Whether there is nothing in some markup that the sanitiser would take out. */
function isSafe(html: string, window: Window & typeof globalThis): boolean {
  const fragment = sanitise(html, window);
  const body = fragment.ownerDocument.createElement('div');
  body.append(fragment);
  if (body.innerHTML === html) return true;
  // Where something was put back the markup may not be as a serialiser writes it.
  return body.innerHTML === new window.DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}
