/** Chinese characters of the reader's headline that fit the narrowest panel that is set by phrases. */
const FITS = 11;

/**
 * Whether a Chinese headline can be broken at its punctuation alone: each phrase between two marks fits a line. Where
 * one does not, the browser would break inside it without regard to what may stand at the start of a line.
 */
export function breaksAtPunctuation(title: string): boolean {
  return title.split(/(?<=[\p{P}\s])/u).every((phrase) => [...phrase].length <= FITS + 1);
}
