/** Elements whose name, and controls whose id, turn up as properties of their form or of the document. */
const NAMED = 'form, img, embed, object, iframe, input, button, select, textarea, output, fieldset';
const CONTROLS = 'object, input, button, select, textarea, output, fieldset, form img';

/**
 * Copies a page, so that nothing done to the copy shows, and makes the copy safe to read: in HTML a form with
 * `<input name="tagName">` has that input for its `tagName`, by accident or on purpose. The names that do so are taken off.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors (named properties of documents and forms)
 */
export function clonePage(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll(NAMED)) element.removeAttribute('name');
  for (const control of clone.querySelectorAll(CONTROLS)) control.removeAttribute('id');
  return clone;
}
