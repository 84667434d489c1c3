/**
 * The one closed allow-list of what a saved article may contain. Applied as the last edit before saving and again
 * when rendering, since rules change after saving. No form controls, style, id, class, media, map, dialog or svg; of MathML only
 * the presentation.
 */
const HTML_TAGS = [
  'a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em',
  'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp',
  'section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
].flatMap((line) => line.split(' '));

/**
 * What formulas are made of: MathML Core without its annotations, in which other languages would be parsed, and without
 * `mglyph` and `malignmark`, which change what is parsed.
 *
 * @see https://www.w3.org/TR/mathml-core/
 */
export const MATHML_TAGS = [
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle mphantom msub msup msubsup munder mover munderover',
  'mmultiscripts mprescripts mtable mtr mtd',
].flatMap((line) => line.split(' '));

export const ALLOWED_TAGS = [...HTML_TAGS, ...MATHML_TAGS];

/** Attributes of MathML; none holds an address. */
export const MATHML_ATTRIBUTES = [
  ...[
    'mathvariant',
    'stretchy',
    'fence',
    'form',
    'lspace',
    'rspace',
    'linethickness',
    'accent',
    'accentunder',
  ],
  ...[
    'displaystyle',
    'scriptlevel',
    'columnalign',
    'columnspan',
    'rowspan',
    'movablelimits',
    'largeop',
    'width',
  ],
];

/** Attributes that hold an address, each checked against `ALLOWED_ADDRESSES`. */
export const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite', 'altimg'];

/** Attributes that hold a text, a number or a keyword. */
export const PLAIN_ATTRIBUTES = [
  ...['alt', 'title', 'width', 'height', 'referrerpolicy', 'lang', 'dir', 'datetime'],
  ...['colspan', 'rowspan', 'scope', 'span', 'start', 'reversed', 'value'],
  // Of `math`: the same in TeX, and whether it stands apart from the text.
  ...['alttext', 'display'],
  ...MATHML_ATTRIBUTES,
];

/** Only web addresses, mail links and fragments of the article itself. */
export const ALLOWED_ADDRESSES = /^(?:https?:|mailto:|#)/i;

/** A picture of pixels written into its own address. A drawing is none: it is a document. */
export const DATA_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/]+={0,2}$/i;

/**
 * Whether an attribute of an element may have an address.
 *
 * @param element tag, in lower case
 */
export function isAllowedAddress(address: string, element: string, attribute: string): boolean {
  if (ALLOWED_ADDRESSES.test(address)) return true;
  return element === 'img' && attribute === 'src' && DATA_PICTURE.test(address);
}
