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

/** The runs of parts that leave something out only at the beginning or only at the end: what a headline could be. */
export function titleRuns(title: string): string[] {
  const parts = titleParts(title);
  const first = parts[0]?.start ?? 0;
  return [
    ...parts.map((part) => title.slice(first, part.end)),
    ...parts.slice(1).map((part) => title.slice(part.start)),
  ];
}
