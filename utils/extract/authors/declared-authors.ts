import { splitNames } from '../credits/person-names';
import { isObject, type JsonLd, jsonList, jsonText, typesOf } from '../metadata/json-ld';
import type { MetaTags } from '../metadata/meta';

const META = [
  ...[
    'author',
    'article:author',
    'article:author_name',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
  ],
  ...[
    'dcterms.creator',
    'cxenseparse:author',
    'cse-authors',
    'article.author',
    'authors',
    'byline',
    'rbauthors',
    'citation_author',
    'mediator_author',
    'twitter:creator:name',
    'creator',
  ],
];

/** The authors in the page's meta elements, in the order of the list above. */
export function namesInMeta(meta: MetaTags, lang: string | undefined): string[] {
  return META.flatMap((name) => meta.all(name)).flatMap((text) => splitNames(text, lang));
}

/** The authors in the page's JSON-LD: those of the article, or else of the page. Organisations are among them. */
export function namesInJsonLd(jsonLd: JsonLd, lang: string | undefined): string[] {
  const { article, page } = jsonLd;
  const people = jsonList(article?.['author'] ?? article?.['creator'] ?? page?.['author']);
  return people.flatMap((value) => {
    const person = jsonLd.resolve(value);
    if (!isObject(person)) return splitNames(jsonText(person), lang);
    // The name of a person may be a list of them; that of an organisation is one name.
    const names = jsonList(person['name']).map(jsonText);
    return typesOf(person).includes('Organization') ? names : names.flatMap((name) => splitNames(name, lang));
  });
}
