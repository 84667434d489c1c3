import type { Clip } from '../../article/clip';
import { toIso } from '../../article/zoned-time';
import { fold } from './fold';
import type { FilterField } from './query';
import { shortTokensOf, tokensOf } from './tokens';

/** What the full-text tables hold of a clip: tokens, blanks between. `short` is for what is too short to be one. */
export interface IndexTexts {
  title: string;
  body: string;
  about: string;
  short: string;
}

/** What can be filtered by, other than by a column of `clips`. */
export type ListedField = Extract<FilterField, 'site' | 'tag' | 'code' | 'author' | 'section' | 'lang'>;

/**
 * What is searched, folded. What a clip is about besides title and body is searched with them, but weighs in between.
 */
export function foldedTexts(clip: Clip, text: string): Omit<IndexTexts, 'short'> {
  const about = [
    ...[clip.site, clip.source, clip.originalTitle, clip.note],
    ...[...clip.authors, ...clip.editors, ...clip.tags, ...clip.sections],
    ...clip.securities.flatMap(({ symbol, name }) => [symbol, name]),
  ];
  return {
    title: fold(clip.title),
    body: fold(text),
    // A line break parts unspaced texts, so that no word is found across two.
    about: fold(about.filter(Boolean).join('\n')),
  };
}

/** The tokens of a clip and its text. */
export function textsOf(clip: Clip, text: string): IndexTexts {
  const { title, body, about } = foldedTexts(clip, text);
  return {
    title: tokensOf(title).join(' '),
    body: tokensOf(body).join(' '),
    about: tokensOf(about).join(' '),
    short: shortTokensOf(`${title}\n${about}\n${body}`).join(' '),
  };
}

/** Every value that a clip can be found by with a prefix, by field. */
export function listedOf(clip: Clip): [field: ListedField, value: string][] {
  const values: [ListedField, string][] = [
    ['site', clip.site],
    ['lang', clip.lang],
    ...clip.tags.map((tag): [ListedField, string] => ['tag', tag]),
    ...clip.sections.map((section): [ListedField, string] => ['section', section]),
    ...clip.authors.map((author): [ListedField, string] => ['author', author]),
    ...clip.securities.map(({ symbol }): [ListedField, string] => ['code', symbol]),
  ];
  return values.filter(([, value]) => value !== '');
}

/** The columns of `clips`, in its order. */
export function clipColumns(clip: Clip): (string | number | null)[] {
  return [
    ...[clip.id, clip.clippedAt],
    ...(clip.published ? [toIso(clip.published), clip.published.instant] : [null, null]),
    fold(clip.title),
    ...[fold(clip.site), clip.wordCount, Number(clip.readAt !== undefined), Number(clip.starred)],
    ...[Number(clip.archived), Number(clip.truncated !== undefined), Number(clip.note !== undefined)],
  ];
}
