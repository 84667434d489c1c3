/**
 * What starts a tag of a template: `{{`, `{%` and `{#` of Liquid (Jekyll), Nunjucks (Hexo) and Hugo's shortcodes; and `#}`,
 * at which Nunjucks stops with an error. They look for tags before Markdown is read, in code too; Nunjucks in what
 * comes of it once more, so that a backslash, which is gone by then, is not enough.
 */
const TAG = /\{(?=[{%#])|#(?=\})/g;

const NOTHING = '<!-- -->';

export function hasTag(text: string): boolean {
  return text.search(TAG) !== -1;
}

/**
 * Parts the characters of tags in Markdown by an empty comment, which shows nothing and is no character reference.
 *
 * @param before the character in front of the Markdown
 */
export function splitTags(markdown: string, before: string): string {
  const parted = (before + markdown).replace(TAG, `$&${NOTHING}`);
  return parted.slice(before.length);
}

/** Writes the start of a tag as a character reference, where a comment would be text: in HTML and in addresses. */
export function tagsAsReferences(html: string): string {
  return html.replace(TAG, (character) => `&#${character.charCodeAt(0)};`);
}
