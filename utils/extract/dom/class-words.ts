/** The attributes that name an element. */
export const NAMING_ATTRIBUTES = [
  ...['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-role', 'aria-label'],
];
/** A longer value, in characters, is application state and not a name. */
const LONGEST = 300;

/**
 * The words by which a page names an element, lower case, with a space around each: `class="RelatedLinks_box"` gives
 * ` related links box `, so that a pattern asks for whole words.
 */
export function classWords(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value && value.length < LONGEST) names += ` ${value}`;
  }
  if (names === '') return '';
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return ` ${words.filter(Boolean).join(' ')} `;
}
