/** A tag, unless a value in it has a sign of one, as some browsers write it. No more in the pattern: it would not stay linear. */
const TAG = /<[a-z][^<>]*>/gi;
const IDLE = / (on[a-z]+|style|target|tabindex|data-[\w-]+)="([^"]*)"/g;
/** What a style may say that matters: that something is hidden, small, grey, centred, of some size, or shows a picture. */
const TELLING_STYLE = /display|visib|background|align|width|height|font|color/i;
/** Long ones hold the state of an application, but for addresses; short ones may mark what selectors ask for. */
const LONGEST_MARK = 40;

/** Where the TeX of a formula is kept, however long. */
const FORMULA = /-((la)?tex|formula|math)$/;

/**
 * Markup without the attributes that nobody asks about a page: handlers, most styles, what scripts keep in `data-`. They are much of a
 * page, and parsing it takes most of its time for attributes. Time is linear in the length of the markup.
 *
 * @param markup as a browser writes it
 */
export function withoutIdle(markup: string): string {
  return markup.replace(TAG, (tag) =>
    tag.replace(IDLE, (whole, name, value) => (isIdle(name, value) ? '' : whole)),
  );
}

function isIdle(name: string, value: string): boolean {
  if (name === 'style') return !TELLING_STYLE.test(value);
  if (FORMULA.test(name)) return false;
  return (
    !name.startsWith('data-') ||
    value.includes('&quot;') ||
    (value.length > LONGEST_MARK && !value.includes('/'))
  );
}
