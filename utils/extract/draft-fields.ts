import type { Draft } from '../article/article';
import type { StrippedLog } from './boilerplate/stripped-log';
import { readConfidence } from './confidence/read-confidence';
import type { PageMetadata } from './metadata/page-metadata';
import { chooseLeadImage } from './pictures/lead-image';
import { excerpt } from './text/excerpt';

/** The fields that a draft takes over as they are; what only the steps need stays behind. */
export function fields(metadata: PageMetadata, text: string) {
  const {
    lang = '',
    description,
    images: _images,
    keywords: _keywords,
    kind: _kind,
    evidence: _evidence,
    ...known
  } = metadata;
  return { ...known, lang, description: description || excerpt(text), confidence: readConfidence(metadata) };
}

/**
 * The article's own picture, among those that are declared and shown.
 *
 * @param posters addresses of pictures that stand for films; none of them is chosen for being shown
 */
export function pictures(
  { images }: PageMetadata,
  body: Element,
  log: StrippedLog,
  posters: ReadonlySet<string>,
): Pick<Draft, 'leadImage' | 'thumbnail'> {
  const shown = [...body.getElementsByTagName('img')].map((image) => ({
    url: image.src,
    alt: image.alt,
    ...pixels(image, 'width'),
    ...pixels(image, 'height'),
  }));
  const stills = shown.filter(({ url }) => !posters.has(url));
  return chooseLeadImage(images, stills, (address) => log.rejects(address));
}

function pixels<Side extends 'width' | 'height'>(image: Element, side: Side): { [side in Side]?: number } {
  const value = Number.parseInt(image.getAttribute(side) ?? '', 10);
  return (value > 0 ? { [side]: value } : {}) as { [side in Side]?: number };
}

/** Address and text of every link. */
export function linksOf(body: Element): { href: string; text: string }[] {
  return [...body.getElementsByTagName('a')].map((link) => ({
    href: link.href,
    text: link.textContent ?? '',
  }));
}
