/**
 * What pages put between a headline and the names of section and site. Chinese pages set no blanks around `_`, `|`, `-`
 * and `--`; elsewhere a hyphen without blanks is part of a word.
 */
const SEPARATOR =
  /\s+[-–—―|｜丨•·»«:/\\~>@]+\s+|\s*(?:[|｜丨¦]+|_+|--+|::+|»|«|>>)\s*|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}）)”"』」》？！。])\s?[-–]\s?|\s?[-–]\s?(?=[\p{Script=Han}])/gu;

/** Part of a title and where it stands in it. */
export interface TitlePart {
  text: string;
  start: number;
  end: number;
}

/** Longer ones are no headline; what lies behind is not looked at. */
const MAX_TITLE = 1_000;
const MAX_PARTS = 16;

/** Cuts a title at everything that could be a separator. */
export function titleParts(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const match of title.slice(0, MAX_TITLE).matchAll(SEPARATOR)) {
    if (parts.length === MAX_PARTS - 1) break;
    if (match.index > start) parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < title.length) parts.push({ text: title.slice(start), start, end: title.length });
  return parts;
}

/** More parts than this are a list of key words; of these only the runs that reach an end are looked at. */
const MAX_INNER = 8;

/** Every run of neighbouring parts, those from the beginning first: what a headline could be. */
export function titleRuns(title: string): string[] {
  const parts = titleParts(title);
  return parts.flatMap((first, from) =>
    parts
      .slice(from)
      .filter((last) => from === 0 || last === parts.at(-1) || parts.length <= MAX_INNER)
      .map((last) => title.slice(first.start, last.end)),
  );
}
