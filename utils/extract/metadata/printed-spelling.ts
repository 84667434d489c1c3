import type { HeadlineArea } from './headline-area';

/** Latin letters with an accent of their own. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/** A text without the accents of its Latin letters, as long as before. */
function withoutAccents(text: string): string {
  return text.replace(ACCENTED, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/**
 * A name as the page prints it near the headline, where its data spells it without accents: `Helene` for `Hélène`.
 *
 * @returns the name itself where the page does not print it, or prints it the same
 */
export function printedSpelling(name: string, area: HeadlineArea): string {
  if (!/^[ -~]+$/.test(name)) return name;
  for (const { text } of [...area.after, ...area.before]) {
    const line = text.normalize('NFC');
    const at = withoutAccents(line).indexOf(name);
    if (at >= 0) return line.slice(at, at + name.length);
  }
  return name;
}
