import { classWords } from '../dom/class-words';
import { isFurniture, isFurnitureText } from '../pictures/picture-furniture';
import { addressOf } from '../pictures/resolve-images';
import { type Marks, proseBounds } from './marks';
import { type ArticleLine, shapeRule } from './rule';

const PROMOTION_PICTURE = shapeRule('promotion-picture', 'promotion');

/** Names of pictures that are not the article's. */
const NAMES =
  / (?:avatar|headshot|(?:author|byline|user) ?(?:photo|image|img|pic|picture)|logo|icon|qr ?code|erweima|ewm|share) /;
/** Only the path of an address is looked at. */
const ANYWHERE = 'https://page.invalid/';
/** A picture beside one of these is part of it: the code to scan, the portrait, the badge. */
const TAKES_PICTURES = new Set([
  'account-promotion',
  'app-promotion',
  'campaign-promotion',
  'broker-promotion',
]);

/**
 * Marks pictures without text that are codes, badges or logos, and those that belong to a promotion next to them or are
 * left over after the article among lines that go.
 */
export function markPictures(lines: readonly ArticleLine[], marks: Marks): void {
  const { last } = proseBounds(lines, marks);
  const between = betweenMarked(lines, marks);
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'image' || marks.has(line)) continue;
    const named = line.images.every(isNoPicture);
    const beside = [lines[index - 1], lines[index + 1]].some(
      (other) => other !== undefined && TAKES_PICTURES.has(marks.get(other)?.id ?? ''),
    );
    const left = index > last && between.has(line);
    if (named || left || (beside && index > lines.length / 2)) marks.set(line, PROMOTION_PICTURE);
  }
}

/** Not the article's, by the words of its address, its text or its names. */
function isNoPicture(image: Element): boolean {
  const address = addressOf(image, ANYWHERE);
  return (
    (address !== undefined && isFurniture(address)) ||
    isFurnitureText(image.getAttribute('alt') ?? '') ||
    NAMES.test(classWords(image))
  );
}

/** The lines whose nearest lines of text, before and after, both go or are none. */
function betweenMarked(lines: readonly ArticleLine[], marks: Marks): Set<ArticleLine> {
  const found = new Set<ArticleLine>();
  let run: ArticleLine[] = [];
  let goes = false;
  for (const line of lines) {
    if (line.kind === 'image') run.push(line);
    else {
      const goesAfter = marks.has(line);
      if (goes && goesAfter) for (const picture of run) found.add(picture);
      run = [];
      goes = goesAfter;
    }
  }
  if (goes) for (const picture of run) found.add(picture);
  return found;
}
