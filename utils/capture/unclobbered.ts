/**
 * A property of a node as its class has it, whatever the page has put in its place: `<img name="body">` hides
 * `document.body`, `<form name="cloneNode">` the method, `<input name="attributes">` what its form has, from extensions as well.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors (named properties of documents and forms)
 */
export function unclobbered<Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as Of[Key];
}
