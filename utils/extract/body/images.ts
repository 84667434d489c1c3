import { cleanAddress } from '../address';

/** Attributes in which lazy loaders keep the real address, the surest first. */
const LAZY_SOURCES = [
  ...[
    'data-src',
    'data-original',
    'data-original-src',
    'data-actualsrc',
    'data-lazy-src',
    'data-lazyload',
    'data-lazy',
  ],
  ...[
    'data-real-src',
    'data-echo',
    'data-url',
    'data-img-src',
    'data-image',
    'data-full-src',
    '_src',
    'original',
    'file',
  ],
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];

/** File names that stand in for a picture until it is loaded. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|placeholder|loading|spacer|transparent|grey|gray|lazy(?:load)?|1x1|pixel|empty)[\w-]{0,20}\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/i;

/**
 * Gives every picture of an article its real, absolute address: lazy loaders, `srcset` and `picture` are resolved. Publishers'
 * image hosts refuse foreign referrers, so none is sent. Pictures without an address and tracking pixels go.
 */
export function resolveImages(root: Element, base: string): void {
  for (const image of [...root.getElementsByTagName('img')]) {
    const address = isPixel(image) ? undefined : addressOf(image, base);
    if (address === undefined) {
      image.remove();
      continue;
    }
    image.setAttribute('src', address);
    image.setAttribute('referrerpolicy', 'no-referrer');
    for (const name of ['srcset', 'sizes', 'loading']) image.removeAttribute(name);
  }
  for (const picture of [...root.getElementsByTagName('picture')]) {
    for (const source of [...picture.getElementsByTagName('source')]) source.remove();
    picture.replaceWith(...picture.childNodes);
  }
}

/** The address that a picture would show in the end, absolute; nothing where it has none of http(s). */
export function addressOf(image: Element, base: string): string | undefined {
  const sources = image.closest('picture')?.getElementsByTagName('source') ?? [];
  const sets = [image, ...sources].flatMap((element) => LAZY_SETS.map((name) => element.getAttribute(name)));
  const shown = image.getAttribute('src');
  const lazy = LAZY_SOURCES.map((name) => image.getAttribute(name)).filter(looksLikeAddress);
  for (const value of [...lazy, shown, ...sets.map((set) => (set ? largest(set) : null))]) {
    if (!value || PLACEHOLDER.test(value)) continue;
    const address = cleanAddress(value, base);
    if (address?.startsWith('http')) return address;
  }
  return undefined;
}

function looksLikeAddress(value: string | null): value is string {
  return (
    value !== null &&
    /^(?:https?:)?\/\/\S+$|^[\w./%-]+\.(?:jpe?g|png|gif|webp|avif|svg)\b/i.test(value.trim())
  );
}

/** The largest candidate of a `srcset`, by width or density; the first where none says. */
function largest(set: string): string | null {
  let best: string | null = null;
  let most = -1;
  for (const [, url, size] of set.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const value = Number(size ?? 1);
    if (url && value > most) {
      best = url;
      most = value;
    }
  }
  return best;
}

/** A picture made to count readers, not to be seen. */
function isPixel(image: Element): boolean {
  const side = (name: string): number => {
    const value = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  return side('width') <= 2 || side('height') <= 2;
}
