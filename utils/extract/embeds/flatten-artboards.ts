import { tidy } from '../text/tidy-text';

/** The output of ai2html: a box with a drawing for each width of the window, and the words of the drawing laid over it. */
const BOXES = '.ai2html,[id^="g-"][id$="-box"]';
const ARTBOARDS = '.g-artboard';
const PICTURES = 'img.g-aiImg,.g-artboard > img,.g-artboard > div > img';
const WORDS = '.g-aiAbs p,.g-text p';
const LONGEST_ALT = 300;

/**
 * Makes one picture of a drawing that ai2html has cut into pictures with words laid over them. The words, which would read as
 * paragraphs of numbers, become the picture's alternative text. Of drawings for several widths the widest stays.
 *
 * @see http://ai2html.org/
 */
export function flattenArtboards(page: Document): void {
  for (const box of [...page.querySelectorAll(BOXES)]) {
    const artboards = [...box.querySelectorAll(ARTBOARDS)].filter((artboard) =>
      artboard.querySelector(PICTURES),
    );
    const [widest] = artboards.sort((one, other) => widthOf(other) - widthOf(one));
    const picture = widest?.querySelector(PICTURES);
    if (!widest || !picture) continue;
    const words = [...widest.querySelectorAll(WORDS)].map((element) => tidy(element.textContent));
    if (!picture.getAttribute('alt')) picture.setAttribute('alt', words.join(' ').slice(0, LONGEST_ALT));
    const figure = box.closest('figure') ?? page.createElement('figure');
    if (figure.contains(box)) box.replaceWith(picture);
    else {
      box.replaceWith(figure);
      figure.append(picture);
    }
  }
}

function widthOf(artboard: Element): number {
  return Number.parseInt(/width:\s?(\d+)/.exec(artboard.getAttribute('style') ?? '')?.[1] ?? '0', 10);
}
