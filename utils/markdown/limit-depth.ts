/** A tag of serialised HTML, in which `<` is always one and `>` stands in quoted values only. */
const TAG = /<(\/?)([a-z][a-z\d-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Without content, or with an end that may be left out; these nest inside each other only by way of another element. */
const UNCOUNTED = new Set([
  ...['br', 'col', 'hr', 'img', 'wbr'],
  ...['caption', 'colgroup', 'dd', 'dt', 'li', 'p', 'rp', 'rt', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/**
 * Takes the tags out that are nested deeper than any article's, and keeps what is in them: parsers and writers of trees
 * go down by calling themselves, and running out of stack can end a whole process.
 */
export function limitDepth(html: string, deepest = 256): string {
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (UNCOUNTED.has(name.toLowerCase())) return tag;
    if (slash !== '') depth -= 1;
    const kept = depth < deepest;
    if (slash === '') depth += 1;
    return kept ? tag : '';
  });
}
