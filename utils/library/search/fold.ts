const DIACRITICS = /[\u0300-\u036F]/g;

/**
 * Folds a text for comparing: width, case and Latin diacritics make no difference (`ＥＴＦ`, `etf`; `Solcyré`, `solcyre`). Kana
 * and Hangul keep their marks, simplified and traditional characters stay as they are.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(DIACRITICS, '').normalize('NFC');
}

/** A folded text that knows where each of its characters stood. */
export interface FoldedText {
  text: string;
  /** For every UTF-16 unit of `text`, and one more for its end, the index in the original. */
  offsets: number[];
}

/** Folds a text character by character, to find again in the original what was found in the folded text. */
export function foldWithOffsets(original: string): FoldedText {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = fold(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}
