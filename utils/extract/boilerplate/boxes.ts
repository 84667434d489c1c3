import { isBlockElement } from '../dom/blocks';
import { classWords } from '../dom/class-words';
import { elementsUnder } from '../dom/walk';
import { BOX_RULES } from './box-rules';
import { type BoxSize, measureBoxes } from './box-size';
import { type BoilerplateRule, type BoxRule, shapeRule } from './rule';
import { boxText, type StrippedLog } from './stripped-log';

/** Never taken as a box, whatever its name: its loss would be the article's. */
const CONTENT = new Set([
  ...['TABLE', 'TBODY', 'TR', 'TD', 'TH', 'THEAD', 'FIGURE', 'IMG', 'FIGCAPTION'],
  ...['BODY', 'HTML', 'ARTICLE', 'MAIN', 'BLOCKQUOTE', 'PRE'],
]);
/** A single paragraph, heading or phrase is no box: only some rules take one, and only a short one. */
const LINES = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'DD', 'DT']);
const LONGEST_LINE = 16;
/** A box with more than this share of the article is not beside it. */
const MOST_OF_ARTICLE = 0.35;

/** Takes out boxes that name themselves as promotion, navigation and the like. Outermost first; what is inside goes along. */
export function removeBoxes(root: Element, log: StrippedLog): void {
  const sizes = measureBoxes(root);
  const whole = sizes.get(root)?.words ?? 0;
  for (const element of elementsUnder(root)) {
    if (CONTENT.has(element.tagName) || !root.contains(element)) continue;
    const interruption = interrupting(element);
    if (interruption) {
      log.remove([element], interruption, 'box', boxText(element));
      continue;
    }
    const names = classWords(element);
    if (names === '') continue;
    const size = sizes.get(element);
    if (!size || size.words > Math.max(20, whole * MOST_OF_ARTICLE)) continue;
    const isLine = LINES.has(element.tagName) || !isBlockElement(element);
    if (isLine && size.words > LONGEST_LINE) continue;
    const rule = BOX_RULES.find(
      (candidate) => (!isLine || candidate.line) && candidate.names.test(names) && fits(size, candidate),
    );
    if (rule) log.remove([element], rule, 'box', boxText(element));
  }
}

/** Said to readers who hear the page, in the middle of a sentence. */
const NEW_TAB = /^[\s,(]{0,4}opens (?:in )?(?:a )?new (?:tab|window)[\s.)]{0,3}$/i;
const HIDDEN_LABEL = shapeRule('hidden-label', 'furniture');

/** The rule that takes a phrase which a script put into a sentence, by its text; most elements are none. */
function interrupting(element: Element): BoilerplateRule | undefined {
  if (element.tagName !== 'SPAN' || element.childElementCount > 3) return undefined;
  if (element.firstElementChild?.firstElementChild) return undefined;
  return NEW_TAB.test(element.textContent ?? '') ? HIDDEN_LABEL : undefined;
}

function fits(size: BoxSize, rule: BoxRule): boolean {
  if (size.table) return false;
  if (size.captioned && rule.id !== 'related-box' && rule.id !== 'advertisement') return false;
  const mostlyLinks = size.words > 0 && size.linked / size.words > 0.5;
  return size.words <= rule.maxWords * (mostlyLinks ? (rule.linkedFactor ?? 1.5) : 1);
}
