import type { HeadlineArea } from './headline-area';

/** A text without its accents, as long as before. */
function withoutAccents(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '')).join(
    '',
  );
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
