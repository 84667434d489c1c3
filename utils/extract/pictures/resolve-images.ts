import { cleanAddress } from '../addresses/clean-address';
import { dataPicture } from './data-picture';
import { sizeInAddress } from './picture-address';
import { largestOf, readSrcset } from './srcset';

/** Attributes in which lazy loaders keep the real address, most reliable first. */
const LAZY_SOURCES = (
  'data-src data-original data-original-src data-actualsrc data-lazy-src data-lazyload data-lazy data-real-src data-echo ' +
  'data-img-src data-full-src data-lazyload-src data-lazyimage-src data-wf-src data-hi-res-src'
).split(' ');
/** Attributes that may hold the real address but have other uses too. */
const MAYBE_SOURCES = 'data-url data-image _src original file url'.split(' ');
const NOT_A_SOURCE = /small|mini|thumb|low|placeholder|blur|icon|avatar|share|permalink|pin|retina/;

/** File names of placeholders. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|spacer|lazy[-_]?load|1x1)[\w-]{0,20}\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)|(?:^|\/)(?:blank|loading|transparent|gr[ae]y|lazy|pixel|empty)\d{0,3}(?:[-_.](?:image|img|pic|bg|white|black|\d{1,4}(?:x\d{1,4})?)){0,3}\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/i;
/** An address with a template that a script fills in. */
const TEMPLATE = /\$\{|\{\{|<%|%7B%7B|['"]\s?\+/i;
const PICTURE_FILE = /^(?:(?:https?:)?\/)?[^\s?#:]{1,900}\.(?:jpe?g|png|gif|webp|avif)(?:[?#!@]|$)/i;

/**
 * Gives every picture of an article its real, absolute address: lazy loaders, `srcset` and `picture` are resolved, a link to the
 * larger file gives way to that file. Publishers' image hosts refuse foreign referrers, so none is sent. Pictures without an
 * address and tracking pixels go.
 */
export function resolveImages(root: Element, base: string): void {
  for (const image of [...root.getElementsByTagName('img')]) {
    const address = isPixel(image) ? undefined : (addressOf(image, base) ?? dataPicture(image));
    if (address === undefined) {
      image.remove();
      continue;
    }
    image.setAttribute('src', enlarged(image, base) ?? address);
    image.setAttribute('referrerpolicy', 'no-referrer');
    for (const name of ['srcset', 'sizes', 'loading']) image.removeAttribute(name);
  }
  for (const picture of [...root.getElementsByTagName('picture')]) {
    for (const source of [...picture.getElementsByTagName('source')]) source.remove();
    picture.replaceWith(...picture.childNodes);
  }
}

/** The absolute http(s) address that a picture finally shows; undefined if it has none. */
export function addressOf(image: Element, base: string): string | undefined {
  const usable = (value: string | null): string | undefined => {
    if (!value || PLACEHOLDER.test(value) || TEMPLATE.test(value)) return undefined;
    const address = cleanAddress(value, base);
    return address?.startsWith('http') ? address : undefined;
  };
  const first = (names: readonly string[], isSource: (value: string) => boolean): string | undefined => {
    for (const name of names) {
      const value = image.getAttribute(name);
      const address = value && isSource(value.trim()) ? usable(value) : undefined;
      if (address) return address;
    }
    return undefined;
  };
  const sets = setsOf(image);
  const shown =
    first(LAZY_SOURCES, looksLikeAddress) ??
    usable(image.getAttribute('src')) ??
    first([...MAYBE_SOURCES, ...otherData(image)], (value) => PICTURE_FILE.test(value));
  const largest = largestOf(sets);
  const large = largest && usable(largest.address);
  if (!shown || !large) return shown ?? large;
  const own = sets.find(({ address }) => usable(address) === shown);
  const width = own?.unit === 'w' ? own.size : sizeInAddress(shown).width;
  return largest.unit === 'w' && width !== undefined && largest.size > width ? large : shown;
}

function looksLikeAddress(value: string): boolean {
  return /^(?:https?:)?\/\/\S+$/i.test(value) || PICTURE_FILE.test(value);
}

function otherData(image: Element): string[] {
  return image
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !/srcset/.test(name) && !NOT_A_SOURCE.test(name));
}

/** What the `srcset` of a picture and, before those, of its sources offer; AVIF only where there is nothing else. */
function setsOf(image: Element): ReturnType<typeof readSrcset> {
  const sources = [...(image.closest('picture')?.getElementsByTagName('source') ?? [])];
  const readable = sources.filter((source) => !/avif/i.test(source.getAttribute('type') ?? ''));
  for (const group of [[image], readable, sources]) {
    const sets = group.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => /srcset$|^data-original-set$/.test(name))
        .flatMap((name) => readSrcset(element.getAttribute(name) ?? '')),
    );
    if (sets.length > 0) return sets;
  }
  return [];
}

/** The file of the picture itself that its link leads to. The link goes: it would lead to the same picture. */
function enlarged(image: Element, base: string): string | undefined {
  const link = image.closest('a');
  const href = link?.getAttribute('href') ?? '';
  if (!link || !PICTURE_FILE.test(href.replace(/^https?:/, ''))) return undefined;
  const alone = link.getElementsByTagName('img').length === 1 && (link.textContent ?? '').trim() === '';
  const address = alone ? cleanAddress(href, base) : undefined;
  if (address) link.replaceWith(...link.childNodes);
  return address;
}

/** Whether a picture is a tracking pixel. */
export function isPixel(image: Element): boolean {
  const side = (name: string): number => {
    const value = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  return side('width') <= 2 || side('height') <= 2;
}
