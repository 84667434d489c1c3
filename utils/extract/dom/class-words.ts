/** The attributes that name an element. */
export const NAMING_ATTRIBUTES = [
  ...['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-role', 'aria-label'],
];
/** A longer value, in characters, is application state and not a name. */
const LONGEST = 300;
/** A label of more words describes what is to be seen, as the text of a picture does. */
const LABEL_WORDS = 5;

/**
 * The words by which a page names an element, lower case, with a space around each: `class="RelatedLinks_box"` gives
 * ` related links box `, so that a pattern asks for whole words.
 */
export function classWords(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (attribute === 'aria-label' && (value?.split(' ').length ?? 0) > LABEL_WORDS) continue;
    if (value && value.length < LONGEST) names += ` ${value}`;
  }
  if (names === '') return '';
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return ` ${words.filter(Boolean).join(' ')} `;
}
