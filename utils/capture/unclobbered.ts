/**
 * A property of a document as its class has it, whatever the page has put in its place: `<img name="body">` hides
 * `document.body`, `<form name="cloneNode">` the method, from extensions as well.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function unclobbered<Key extends keyof Document>(document: Document, key: Key): Document[Key] {
  return Reflect.get(Object.getPrototypeOf(document), key, document) as Document[Key];
}
