/** Line breaks that a parser of HTML takes for one line feed each. */
const OTHER_LINE_BREAKS = /\r\n?/g;

/** What Nunjucks, Liquid and the shortcodes of Hugo begin with. */
const BRACE = /\{/g;

/** A line break that a line with nothing on it follows: for Markdown that ends a block of HTML. */
const BEFORE_EMPTY_LINE = /\n(?=[ \t]*\n)/g;

const [OPENING, CLOSING] = ['<div>', '</div>'];
const DIVISIONS = /<(\/?)div(?=[\s/>])/gi;

const BEGINS_AS_BLOCK = /^<(?:!doctype|html|body|main|article|section|div|p)(?=[\s>])/i;
const ENDS_AS_BLOCK = /<\/(?:html|body|main|article|section|div|p)>$/i;

/**
 * Writes the HTML of an article as the body of a Markdown file: one `<div>`, as the posts of the collection have it. The document
 * that it is parsed to is the same, but no line ends the block of HTML and nothing in it is a template to a generator of sites.
 */
export function htmlBody(html: string): string {
  const written = html
    .trim()
    .replace(OTHER_LINE_BREAKS, '\n')
    .replace(BEFORE_EMPTY_LINE, '&#10;')
    .replace(BRACE, '&#123;');
  return written === '' ? '' : `${OPENING}\n${written}\n${CLOSING}\n`;
}

/**
 * Reads a body that is all HTML, without the `<div>` around it.
 *
 * @returns `undefined` for Markdown, which may have HTML in it and begin with it too
 */
export function readHtmlBody(body: string): string | undefined {
  const html = body.trim();
  if (!BEGINS_AS_BLOCK.test(html) || !ENDS_AS_BLOCK.test(html)) return undefined;
  if (!html.startsWith(OPENING) || !html.endsWith(CLOSING)) return html;
  const inside = html.slice(OPENING.length, -CLOSING.length).trim();
  return isBalanced(inside) ? inside : html;
}

/** Whether no `</div>` of a text closes what was opened before it. */
function isBalanced(html: string): boolean {
  let open = 0;
  for (const [, end] of html.matchAll(DIVISIONS)) {
    open += end ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
