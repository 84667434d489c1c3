import { tidyTex } from '../../article/tex';

/** Attributes in which pages keep the TeX that a script has drawn. */
export const TEX_ATTRIBUTES = ['data-tex', 'data-latex', 'data-formula', 'data-math'];

/** What only TeX has: commands, and raised or lowered groups. */
const COMMAND = /\\(?:[A-Za-z]{2,}|[,;!{}])|[\^_]\{/;
/** Signs of a formula that prose may have too. */
const SIGN = /[=^_+*/<>]/;
const SENTENCE = /[A-Za-z]{3,}[ ,]+[A-Za-z]{3,}[ ,]+[A-Za-z]{3,}/;
/** Characters of a drawing, with MathML and TeX in it, for each of its TeX, and whatever its length. */
const MOST_DRAWN = 4;
const MOST_AROUND = 100;
/** How addresses of drawn formulas hand their TeX over, and how pictures of formulas are named. */
const IN_ADDRESS =
  /[?&/](?:tex|latex|math|chl|formula)(?:=|\.php|\.codecogs)|codecogs\.com|\/latex|math\/render/i;
const NAMES = /(?:^|[\s_-])(?:tex|latex|math|mathjax|katex|equation|formula|eq)(?:$|[\s_-])/i;

/** The TeX that an annotation of MathML or its `alttext` holds. */
export function texOfMath(math: Element): string | undefined {
  const annotations = [...math.getElementsByTagName('annotation')];
  const annotation = annotations.find((one) => /tex/i.test(one.getAttribute('encoding') ?? ''));
  if (annotation) return tidyTex(annotation.textContent ?? '');
  const alternative = math.getAttribute('alttext') ?? '';
  return isTex(alternative) || isUndrawn(math, alternative) ? tidyTex(alternative) : undefined;
}

/** Whether MathML only repeats its TeX as a text, as a saved article does with TeX that its page had not drawn. */
function isUndrawn(math: Element, tex: string): boolean {
  const text = math.children.length === 1 ? math.firstElementChild : null;
  return text?.localName === 'mtext' && text.textContent === tex && isFormulaText(tex);
}

/** The TeX in one of an element's own attributes. */
export function texOfAttributes(element: Element): string | undefined {
  for (const name of TEX_ATTRIBUTES) {
    const value = element.getAttribute(name) ?? '';
    // The name may be used for a number, a key or a setting.
    if ((isTex(value) || /^[A-Za-z]$/.test(value)) && holdsNoMore(element, value)) return tidyTex(value);
  }
  return undefined;
}

/** Whether what an element shows can be the drawing of its TeX: that has a few letters for each of the TeX. */
function holdsNoMore(element: Element, tex: string): boolean {
  return (element.textContent ?? '').length <= tex.length * MOST_DRAWN + MOST_AROUND;
}

/** The TeX of a picture that shows a formula: in its alternative text, where that cannot be a description. */
export function texOfImage(image: Element): string | undefined {
  const alternative = image.getAttribute('alt') ?? '';
  if (alternative === '' || SENTENCE.test(withoutTexts(alternative))) return undefined;
  const names = `${image.className} ${image.id} ${image.getAttributeNames().join(' ')}`;
  const isDrawn =
    IN_ADDRESS.test(image.getAttribute('src') ?? '') || NAMES.test(names) || image.hasAttribute('eeimg');
  return COMMAND.test(alternative) || (isDrawn && isFormulaText(alternative))
    ? tidyTex(alternative)
    : undefined;
}

function isTex(text: string): boolean {
  return (COMMAND.test(text) || SIGN.test(text)) && isFormulaText(text) && !/^[{[]"|:\/\//.test(text.trim());
}

function isFormulaText(text: string): boolean {
  return (
    text.trim() !== '' && !SENTENCE.test(withoutTexts(text)) && !/[\u3400-\u9fff]{2}/.test(withoutTexts(text))
  );
}

/** TeX without the words that it is told to set as words. */
function withoutTexts(tex: string): string {
  return tex
    .replace(/\\(?:text|mathrm|textbf|operatorname|mbox)\w*\s?\{[^{}]*\}/g, '')
    .replace(/\\[A-Za-z]+/g, ' ');
}
