import temml from 'temml';
import { sanitise } from '@/utils/article/sanitise';
import { undrawnFormulas } from './undrawn-formulas';

/** What the cells of a matrix are aligned by, in the library's own words and in those of MathML. */
const ALIGNED = /class="tml-(left|right)"/g;

/**
 * Draws the formulas of a body of which only the TeX is known. What the library makes of TeX from a page is untrusted like the page,
 * and goes through the sanitiser. A formula that cannot be drawn stays what it was: its TeX.
 *
 * @param body in place, changed by this
 */
export function drawFormulas(body: ParentNode, window: Window & typeof globalThis): void {
  for (const math of undrawnFormulas(body)) {
    const drawn = drawing(
      math.getAttribute('alttext') ?? '',
      math.getAttribute('display') === 'block',
      window,
    );
    if (drawn) math.replaceChildren(...drawn.childNodes);
  }
}

function drawing(
  tex: string,
  displayMode: boolean,
  window: Window & typeof globalThis,
): Element | null | undefined {
  try {
    const markup = temml.renderToString(tex, {
      displayMode,
      throwOnError: true,
      trust: false,
      maxExpand: 100,
    });
    return sanitise(markup.replace(ALIGNED, 'columnalign="$1"'), window).querySelector('math');
  } catch {
    return undefined;
  }
}
