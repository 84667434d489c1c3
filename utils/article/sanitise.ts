import createDOMPurify from 'dompurify';
import {
  ADDRESS_ATTRIBUTES,
  ALLOWED_ADDRESSES,
  ALLOWED_TAGS,
  isAllowedAddress,
  PLAIN_ATTRIBUTES,
} from './allow-list';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

type Purifier = ReturnType<typeof createDOMPurify>;

/** One for each window, of either kind; made when it is needed first, since that takes longer than many a sanitising. */
const purifiers = { plain: new WeakMap<Window, Purifier>(), withComments: new WeakMap<Window, Purifier>() };

/**
 * Reduces untrusted HTML to the allow-list.
 *
 * @param html markup of an article's body, from a page, a file or the store
 * @param window whose DOM does the parsing: the page's, the reader's or jsdom's
 * @param keepComments comments without markup in them stay, for who has put them there as marks and takes them out again
 * @returns a fragment of a document of its own, so that nothing in it has loaded or run
 */
export function sanitise(
  html: string,
  window: Window & typeof globalThis,
  keepComments = false,
): DocumentFragment {
  const known = keepComments ? purifiers.withComments : purifiers.plain;
  const purifier = known.get(window) ?? makePurifier(window, keepComments);
  known.set(window, purifier);
  return purifier.sanitize(html, { RETURN_DOM_FRAGMENT: true });
}

/** What it is told for good holds whatever it is told with a text. */
function makePurifier(window: Window & typeof globalThis, keepComments: boolean): Purifier {
  const purifier = createDOMPurify(window);
  // The library lets pictures keep data: addresses whatever the pattern says; a hook is its way to refuse some.
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    if (!ADDRESS_ATTRIBUTES.includes(attribute.attrName)) return;
    // In a formula an address would make a link of a letter.
    const isOfFormula = element.namespaceURI === MATHML && attribute.attrName !== 'altimg';
    if (isOfFormula || !isAllowedAddress(attribute.attrValue, element.localName, attribute.attrName))
      attribute.keepAttr = false;
  });
  purifier.setConfig({
    ALLOWED_TAGS: keepComments ? [...ALLOWED_TAGS, '#comment'] : ALLOWED_TAGS,
    ALLOWED_ATTR: [...ADDRESS_ATTRIBUTES, ...PLAIN_ATTRIBUTES],
    // The address pattern is held against every attribute that is not named here.
    ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
    ALLOWED_URI_REGEXP: ALLOWED_ADDRESSES,
    // No HTML inside formulas, where it could be parsed as something else the next time.
    MATHML_TEXT_INTEGRATION_POINTS: {},
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // A parser puts a comment that comes before everything else outside the body.
    FORCE_BODY: keepComments,
    RETURN_DOM_FRAGMENT: true,
  });
  return purifier;
}
