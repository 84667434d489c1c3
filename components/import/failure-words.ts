import type { Messages } from '@/utils/i18n';
import type { ImportFailure } from '@/utils/import/import-item';

/** What could not be imported, by its file and its place in it. */
export function failureName({ path, label }: ImportFailure): string {
  return label === undefined || label === '' ? path : `${path} · ${label}`;
}

/** A failure on one line. What a parser said of it is in English, whatever the language. */
export function failureLine(failure: ImportFailure, words: Messages['import']): string {
  const said = failure.detail === undefined ? '' : ` (${failure.detail})`;
  return words.reportLine(failureName(failure), words.problems[failure.problem] + said);
}
