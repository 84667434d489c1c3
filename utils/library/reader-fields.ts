import type { Clip, ReaderFields } from '../article/clip';
import { tidyTags } from '../article/tidy-tags';
import type { ReaderFieldsPatch } from './library';

const FIELDS = ['tags', 'starred', 'archived', 'readAt', 'note'] as const satisfies (keyof ReaderFields)[];

/** A clip with some of the reader's fields set anew. */
export function patched(clip: Clip, patch: ReaderFieldsPatch): Clip {
  const { readAt, note, ...edited } = clip;
  const read = 'readAt' in patch ? patch.readAt : readAt;
  const noted = 'note' in patch ? patch.note : note;
  return {
    ...edited,
    ...('tags' in patch && { tags: tidyTags(patch.tags ?? []) }),
    ...('starred' in patch && { starred: patch.starred ?? false }),
    ...('archived' in patch && { archived: patch.archived ?? false }),
    ...(read !== undefined && { readAt: read }),
    ...(noted !== undefined && { note: noted }),
  };
}

/** Which of the reader's fields two clips differ in. */
export function changedFields(before: ReaderFieldsPatch, after: ReaderFieldsPatch): (keyof ReaderFields)[] {
  return FIELDS.filter((field) => !isSame(before[field], after[field]));
}

/** Takes some of the reader's fields; one that is not there is named all the same, as `undefined`. */
export function pick(fields: ReaderFieldsPatch, wanted: readonly (keyof ReaderFields)[]): ReaderFieldsPatch {
  return Object.fromEntries(wanted.map((field) => [field, fields[field]]));
}

export function isSame(
  one: ReaderFieldsPatch[keyof ReaderFieldsPatch],
  other: ReaderFieldsPatch[keyof ReaderFieldsPatch],
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
