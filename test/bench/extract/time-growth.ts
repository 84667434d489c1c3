import { grownPage, SHAPES } from './grown-pages';
import { type Growth, measureGrowth } from './growth';
import { longLine, PIECES, pageWithLine } from './long-lines';
import type { ChromiumBench } from './time-in-chromium';

const ELEMENTS = [12_500, 25_000, 50_000];
/** Two doublings apart: linear is 4, quadratic 16, and what single runs scatter by is less beside it. */
const CHARACTERS = [250_000, 1_000_000];
const URL = 'https://news.example/2024/03/rates.html';

/** Is told each result as it is found. */
type Say = (line: string) => void;

/** How the time in Chromium grows with the elements of a page, by shape. */
export function growthOfPages(chromium: ChromiumBench, say: Say): Promise<Record<string, Growth>> {
  return growths(say, SHAPES, (shape) =>
    measureGrowth(ELEMENTS, (elements) => chromium.timeOurs(URL, grownPage(shape, elements))),
  );
}

/** How the time in Chromium grows with the length of one line, by what the line is made of. */
export function growthOfLines(chromium: ChromiumBench, say: Say): Promise<Record<string, Growth>> {
  return growths(say, PIECES, (piece) =>
    measureGrowth(CHARACTERS, (length) => chromium.timeOurs(URL, pageWithLine(longLine(piece, length)))),
  );
}

async function growths<Kind>(
  say: Say,
  kinds: Record<string, Kind>,
  measure: (kind: Kind) => Promise<Growth>,
): Promise<Record<string, Growth>> {
  const found: Record<string, Growth> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const growth = await measure(kind);
    say(`  ${name}: ${growth.factor.toFixed(2)} ${JSON.stringify(growth.times)}`);
    found[name] = growth;
  }
  return found;
}
