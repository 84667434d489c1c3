import createDOMPurify from 'dompurify';
import { ALLOWED_ADDRESSES, ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from './allow-list';

/**
 * Reduces untrusted HTML to the allow-list.
 *
 * @param html markup of an article's body, from a page, a file or the store
 * @param window whose DOM does the parsing: the page's, the reader's or jsdom's
 * @returns a fragment of a document of its own, so that nothing in it has loaded or run
 */
export function sanitise(html: string, window: Window & typeof globalThis): DocumentFragment {
  return createDOMPurify(window).sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
    ALLOWED_URI_REGEXP: ALLOWED_ADDRESSES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
