import { isChinesePerson } from '../credits/chinese-names';
import { isOutlet } from '../credits/outlets';
import { looksLikeName, splitNames } from '../credits/person-names';
import type { PageLine } from '../metadata/page-lines';

/** Lines of that many characters are paragraphs. */
const PARAGRAPH = 60;
/** A line with two or three names is no longer, in characters. */
const LONGEST_SIGNATURE = 60;
/** How far the alignment of a line may be set above it. */
const ALIGNED_DEPTH = 3;
const ALIGNED_CLASS =
  /(?:^|[\s_-])(?:(?:text|align)-?(?:right|end)|alignright|signature|Normal-right)(?:$|[\s_-])/i;

/** `Minh Anh (Theo Reuters)`, `Jane Roe, Northgate`: behind the name is where the report came from. */
const ORIGIN = /\s*[(（]\s?(?:theo|t\/h|tổng hợp|via|nach)\b[^()（）]*[)）]\s*$/iu;
/** What a line set right says that is no name: who took the picture, who is quoted, where and when. */
const NO_SIGNATURE =
  /[:：。！？!?…"“”«»\d]|^[-–—~]|^(?:theo|ảnh|photo|foto|nguồn|source|quelle|by the)\b|[摄攝图圖]$|供[图圖]$/iu;

/**
 * Names that sign a text in a line of its own, set to the right under its last paragraph, as papers of East Asia and Vietnam do.
 *
 * @param lines of the page from the headline on
 * @param lang of the page
 * @returns empty where the line stands between paragraphs or says anything else
 */
export function signedNames(lines: readonly PageLine[], lang: string | undefined): string[] {
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || before.text.length < PARAGRAPH || !isSetRight(line)) continue;
    const next = lines[at + 1];
    if (next && next.text.length >= PARAGRAPH && isSameBox(before, next)) continue;
    const names = namesOf(line.text, lang);
    if (names.length > 0) return names;
  }
  return [];
}

function namesOf(text: string, lang: string | undefined): string[] {
  const line = text.replace(ORIGIN, '').replace(/^[(（]\s*|\s*[)）]$/g, '');
  if (line.length > LONGEST_SIGNATURE || NO_SIGNATURE.test(line)) return [];
  const names = splitNames(line, lang);
  return names.every((name) => !isOutlet(name) && isFullName(name)) ? names : [];
}

/** A Chinese person, or two to five capitalised words. */
function isFullName(name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return isChinesePerson(name);
  return looksLikeName(name) && /^\p{Lu}\S*(?: \S+){1,4}$/u.test(name);
}

function isSetRight({ elements: [element] }: PageLine): boolean {
  let around: Element | null = element;
  for (let depth = 0; around && depth < ALIGNED_DEPTH; depth++) {
    const style = around.getAttribute('style') ?? '';
    if (/text-align\s*:\s*(?:right|end)/i.test(style)) return true;
    if (/^(?:right|end)$/i.test(around.getAttribute('align') ?? '')) return true;
    if (ALIGNED_CLASS.test(around.getAttribute('class') ?? '')) return true;
    around = around.parentElement;
  }
  return false;
}

function isSameBox(one: PageLine, other: PageLine): boolean {
  return one.elements[0].parentElement === other.elements[0].parentElement;
}
