import { grownPage, SHAPES } from './grown-pages';
import { type Growth, measureGrowth } from './growth';
import { longLine, PIECES, pageWithLine } from './long-lines';
import type { ChromiumBench } from './time-in-chromium';

const ELEMENTS = [12_500, 25_000, 50_000];
const CHARACTERS = [500_000, 1_000_000];
const URL = 'https://news.example/2024/03/rates.html';

/** How the time in Chromium grows with the elements of a page, by shape. */
export function growthOfPages(chromium: ChromiumBench): Promise<Record<string, Growth>> {
  return growths(SHAPES, (shape) =>
    measureGrowth(ELEMENTS, (elements) => chromium.timeOurs(URL, grownPage(shape, elements))),
  );
}

/** How the time in Chromium grows with the length of one line, by what the line is made of. */
export function growthOfLines(chromium: ChromiumBench): Promise<Record<string, Growth>> {
  return growths(PIECES, (piece) =>
    measureGrowth(CHARACTERS, (length) => chromium.timeOurs(URL, pageWithLine(longLine(piece, length)))),
  );
}

async function growths<Kind>(
  kinds: Record<string, Kind>,
  measure: (kind: Kind) => Promise<Growth>,
): Promise<Record<string, Growth>> {
  const found: Record<string, Growth> = {};
  for (const [name, kind] of Object.entries(kinds)) found[name] = await measure(kind);
  return found;
}
