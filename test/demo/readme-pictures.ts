import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** A file that a composition is made of, with its place in points from the upper left corner. */
interface Part {
  file: string;
  left: number;
  top: number;
  width: number;
  /** Drawn as a window above the others. */
  floats?: true;
}

interface Composition {
  name: string;
  width: number;
  height: number;
  parts: Part[];
}

/** What the README shows, each made of pictures that the tour has taken. */
const COMPOSITIONS: readonly Composition[] = [
  {
    name: 'popup',
    width: 900,
    height: 570,
    parts: [
      // The page's own link for screen readers stands above its masthead.
      { file: 'cnbc--json-ld-quotes/page.png', left: 0, top: -21, width: 900 },
      { file: 'cnbc--json-ld-quotes/popup.png', left: 540, top: 10, width: 345, floats: true },
    ],
  },
  {
    name: 'reader',
    width: 420,
    height: 570,
    parts: [{ file: 'sina--qr-box-editor/sidepanel.png', left: 0, top: 0, width: 420 }],
  },
  {
    name: 'library',
    width: 1340,
    height: 850,
    parts: [{ file: 'library-en.png', left: 0, top: 0, width: 1340 }],
  },
];

/**
 * Writes the pictures of the README.
 *
 * @param taken folder with the pictures of the tour
 * @param folder where to put them, as WebP
 */
export async function writeReadmePictures(browser: Browser, taken: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const composition of COMPOSITIONS) {
    const { name, width, height } = composition;
    await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
    await draw(page, composition, taken);
    await page.screenshot({
      path: join(folder, `${name}.webp`) as `${string}.webp`,
      type: 'webp',
      quality: 80,
    });
  }
  await page.close();
}

async function draw(page: Page, { parts }: Composition, taken: string): Promise<void> {
  const images = parts.map(({ file, left, top, width, floats }) => {
    const source = `data:image/png;base64,${readFileSync(join(taken, file)).toString('base64')}`;
    const window = floats ? ';border-radius:10px;box-shadow:0 8px 30px #0005,0 0 0 1px #0002' : '';
    return `<img src="${source}" style="position:absolute;left:${left}px;top:${top}px;width:${width}px${window}">`;
  });
  await page.setContent(`<body style="margin:0;overflow:hidden">${images.join('')}`);
}
