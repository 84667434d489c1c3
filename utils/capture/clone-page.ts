import { flattenShadows } from './shadow';
import { unclobbered } from './unclobbered';

/** Elements whose name, and controls whose id, turn up as properties of their form or of the document. */
const NAMED = ':is(img, embed, object, iframe, input, button, select, textarea, output, fieldset)[name]';
const CONTROLS = ':is(object, input, button, select, textarea, output, fieldset, form img)[id]';

/**
 * Copies a page, so that nothing done to the copy shows, with what its open shadow roots show in its place, and makes the
 * copy safe to read: in HTML a form with `<input name="tagName">` has that input for its `tagName`, by accident or on
 * purpose. The names that do so are taken off.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors (named properties of documents and forms)
 */
export function clonePage(document: Document): Document {
  const clone = unclobbered(document, 'cloneNode').call(document, true) as Document;
  const select = unclobbered(clone, 'querySelectorAll').bind(clone);
  flattenShadows(unclobbered(document, 'querySelectorAll').call(document, '*'), () => select('*'), clone);
  for (const element of select(NAMED)) element.removeAttribute('name');
  for (const control of select(CONTROLS)) control.removeAttribute('id');
  // Last: until then a form may have a control for its `removeAttribute`.
  for (const form of select('form')) form.removeAttribute('name');
  return clone;
}
