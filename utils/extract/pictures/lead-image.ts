import type { ImageCandidate } from '../metadata/page-metadata';
import { pictureKey, sizeInAddress } from './picture-address';
import { isFurniture, isFurnitureText } from './picture-furniture';

/** A picture in the article's body. */
export interface BodyImage {
  /** Absolute http(s) URL. */
  url: string;
  alt: string;
  /** Pixels, where the page says so. */
  width?: number;
  height?: number;
}

interface Picture {
  url: string;
  alt?: string;
  from?: string;
  width?: number;
  height?: number;
}

/** A logo may have a few words of its own in its file name: the name of the site. */
const LOGO_WORDS = 2;
/** A lead image is at least this wide and high, in pixels. */
const MIN_SIDE = 120;
/** A larger ratio of the sides means a banner or a rule. */
const MAX_RATIO = 4;
/** A narrower picture, in pixels, is a preview. */
const PREVIEW = 500;

/**
 * Chooses the picture that stands for the article: a declared one, else the first of the body. Never a logo, an icon, a QR code,
 * a tracking pixel, a site's stand-in picture or anything that stood in a stripped block.
 *
 * @param candidates declared by the page, best first
 * @param bodyImages of the cleaned body, in order
 * @param isRejected whether a picture stood in a stripped block
 * @returns addresses; `thumbnail` only where the page declares one that is not the lead image itself
 */
export function chooseLeadImage(
  candidates: readonly ImageCandidate[],
  bodyImages: readonly BodyImage[],
  isRejected: (url: string) => boolean,
): { leadImage?: string; thumbnail?: string } {
  const isUsable = (picture: Picture) => isPicture(picture) && !isRejected(picture.url);
  const declared = candidates.filter(isUsable);
  const shown = bodyImages.filter(isUsable);
  const isThumbnail = ({ from }: ImageCandidate) => /thumb/i.test(from);
  const first = declared.find((candidate) => !isThumbnail(candidate)) ?? shown[0] ?? declared[0];
  if (!first) return {};
  const lead = larger(first, [...declared, ...shown]);
  const thumbnail = [first, ...declared.filter(isThumbnail)].find(({ url }) => url !== lead.url);
  return { leadImage: lead.url, ...(thumbnail ? { thumbnail: thumbnail.url } : {}) };
}

/** The same picture in a larger size, where the first choice is only a preview of it. */
function larger(first: Picture, others: readonly Picture[]): Picture {
  const width = sizeInAddress(first.url).width ?? PREVIEW;
  if (width >= PREVIEW) return first;
  const key = pictureKey(first.url);
  const isLarger = ({ url }: Picture) =>
    pictureKey(url) === key && (sizeInAddress(url).width ?? PREVIEW) > width;
  return others.find(isLarger) ?? first;
}

function isPicture(picture: Picture): boolean {
  const { url, alt = '' } = picture;
  if (!/^https?:/.test(url) || !URL.canParse(url) || isFurnitureText(alt)) return false;
  if (isFurniture(url, LOGO_WORDS) || /\.(?:svg|ico|gif)$/i.test(new URL(url).pathname)) return false;
  const { width = 0, height = 0 } = { ...sizeInAddress(url), ...sizeOf(picture) };
  if ((width > 0 && width < MIN_SIDE) || (height > 0 && height < MIN_SIDE)) return false;
  return width === 0 || height === 0 || Math.max(width, height) / Math.min(width, height) <= MAX_RATIO;
}

/** What the page says of the size. */
function sizeOf({ width, height }: Picture): { width?: number; height?: number } {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
