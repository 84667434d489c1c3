import type { ImageCandidate } from './metadata/page-metadata';

/** A picture in the article's body. */
export interface BodyImage {
  /** Absolute http(s) URL. */
  url: string;
  alt: string;
  /** Pixels, where the page says so. */
  width?: number;
  height?: number;
}

/**
 * Chooses the picture that stands for the article: a declared one, else the first of the body that is a picture.
 *
 * @param candidates declared by the page, best first
 * @param bodyImages of the cleaned body, in order
 * @param isRejected whether a picture stood in a removed block
 */
export function chooseLeadImage(
  candidates: readonly ImageCandidate[],
  bodyImages: readonly BodyImage[],
  isRejected: (url: string) => boolean,
): { leadImage?: string; thumbnail?: string } {
  const lead = [...candidates, ...bodyImages].find((image) => !isRejected(image.url));
  return lead ? { leadImage: lead.url } : {};
}
