import { flattenShadows } from './shadow';
import { unclobbered } from './unclobbered';

/** Elements whose name or id may turn up as a property of their form or of the document. */
const NAMED = 'form,iframe,embed,img[name],input,button,select,textarea,object,output,fieldset';
/** Asked only where there are forms: for what stands in something, browsers look at every element. */
const IN_FORM = 'form img[id]';
/** Those whose name turns up, but not their id; a picture's does in a form. */
const NAMED_ONLY = /^(?:form|iframe|embed)$/;

/** Copies a page, so that nothing done to the copy shows, with what its open shadow roots show in its place, and safe to read. */
export function clonePage(document: Document): Document {
  const clone = unclobbered(document, 'cloneNode').call(document, true) as Document;
  const select = unclobbered(clone, 'querySelectorAll').bind(clone);
  flattenShadows(unclobbered(document, 'querySelectorAll').call(document, '*'), () => select('*'), clone);
  removeClobberingNames(clone);
  return clone;
}

/**
 * Makes a copy of a page safe to read: in HTML a form with `<input name="tagName">` has that input for its `tagName`, by accident or on
 * purpose. The names that do so are taken off.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors (named properties of documents and forms)
 */
export function removeClobberingNames(copy: Document): void {
  const select = unclobbered(copy, 'querySelectorAll').bind(copy);
  const named = [...select(NAMED), ...(select('form').length > 0 ? select(IN_FORM) : [])];
  for (const element of named) {
    const remove = unclobbered(element, 'removeAttribute');
    remove.call(element, 'name');
    const tag = unclobbered(element, 'localName');
    if (tag === 'img' ? element.closest('form') : !NAMED_ONLY.test(tag)) remove.call(element, 'id');
  }
}

/** What is asked of the elements of a page where it is read in place. */
const ASKED =
  'attributes children contains firstChild getAttribute localName matches nextSibling nodeType outerHTML parentNode querySelector querySelectorAll shadowRoot textContent'.split(
    ' ',
  );

/** Whether a form of the page has a control in the place of a property that reading the page in place asks for. */
export function isClobbered(document: Document): boolean {
  const forms = unclobbered(document, 'getElementsByTagName').call(document, 'form');
  return Array.from(forms).some((form) => ASKED.some((key) => Object.hasOwn(form, key)));
}
