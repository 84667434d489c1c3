/**
 * The one closed allow-list of what a saved article may contain. Applied as the last edit before saving and again
 * when rendering, since rules change after saving. No form controls, style, id, class, media, map, dialog, svg or math.
 */
export const ALLOWED_TAGS = [
  'a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em',
  'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp',
  'section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
].flatMap((line) => line.split(' '));

/** Attributes that hold an address, each checked against `ALLOWED_ADDRESSES`. */
export const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite'];

/** Attributes that hold a text, a number or a keyword. */
export const PLAIN_ATTRIBUTES = [
  ...['alt', 'title', 'width', 'height', 'referrerpolicy', 'lang', 'dir', 'datetime'],
  ...['colspan', 'rowspan', 'scope', 'span', 'start', 'reversed', 'value'],
];

/** Only web addresses, mail links and fragments of the article itself. */
export const ALLOWED_ADDRESSES = /^(?:https?:|mailto:|#)/i;
