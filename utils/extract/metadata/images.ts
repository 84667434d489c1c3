import { cleanUrl } from '../addresses/canonical-url';
import { isObject, type JsonLd, jsonList, jsonText } from './json-ld';
import type { MetaTags } from './meta';
import type { ImageCandidate } from './page-metadata';

const META = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'image',
  'sailthru.image.full',
  'parsely-image-url',
  'thumbnailurl',
  'sailthru.image.thumb',
];

/** The pictures that a page declares for its article, best first, each once. */
export function declaredImages(meta: MetaTags, jsonLd: JsonLd, base: string): ImageCandidate[] {
  const found = new Map<string, ImageCandidate>();
  const others = new Set(portraits(jsonLd).map((address) => cleanUrl(address, base)));
  const add = (address: string, from: string, width?: number, height?: number) => {
    const url = cleanUrl(address, base);
    if (!url || found.has(url) || others.has(url)) return;
    found.set(url, { url, from, ...(width ? { width } : {}), ...(height ? { height } : {}) });
  };
  for (const name of META) {
    const isMain = name === 'og:image';
    const size = (side: string) => (isMain ? Number(meta.first(`og:image:${side}`)) || undefined : undefined);
    for (const address of meta.all(name)) add(address, `meta:${name}`, size('width'), size('height'));
  }
  for (const value of jsonList(jsonLd.article?.['image'] ?? jsonLd.page?.['primaryImageOfPage'])) {
    const image = jsonLd.resolve(value);
    if (isObject(image)) {
      const address = jsonText(image['url']) || jsonText(image['contentUrl']) || jsonText(image['@id']);
      add(
        address,
        'json-ld',
        Number(jsonText(image['width'])) || undefined,
        Number(jsonText(image['height'])) || undefined,
      );
    } else {
      add(jsonText(image), 'json-ld');
    }
  }
  const thumbnail = jsonText(jsonLd.article?.['thumbnailUrl']);
  if (thumbnail) add(thumbnail, 'json-ld:thumbnail');
  return [...found.values()];
}

/** The logo of the publisher and the pictures of the authors, which some pages declare for the article too. */
function portraits(jsonLd: JsonLd): string[] {
  const { article } = jsonLd;
  const owners = [...jsonList(article?.['publisher']), ...jsonList(article?.['author'])].map(jsonLd.resolve);
  return owners.filter(isObject).flatMap((owner) =>
    [owner['logo'], owner['image']].map((value) => {
      const image = jsonLd.resolve(value);
      return isObject(image) ? jsonText(image['url']) || jsonText(image['contentUrl']) : jsonText(image);
    }),
  );
}
