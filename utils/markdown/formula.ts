import type { Element } from 'hast';
import type { Html, Literal } from 'mdast';
import { tidyTex } from '../article/tex';
import { tagsAsReferences } from './escape-template-tags';

/** A formula: `$…$` in a line, `$$…$$` where it is set apart. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
  display?: boolean;
}

/** A dollar sign that a reader of formulas could take for the end of one. */
export interface EscapedDollar extends Literal {
  type: 'escapedDollar';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
    escapedDollar: EscapedDollar;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
    escapedDollar: EscapedDollar;
  }
}

/** What TeX sets as words. */
const WORDS = /\\(?:text|mathrm|mathit|textbf|operatorname|mbox)\w*\s?\{[^{}]*\}/g;
const COMMAND = /\\[A-Za-z]+/g;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const PHRASE = /[A-Za-z]{2,}[ ,;]+[A-Za-z]{2,}|\s[a-z]{3,}\s|\d [a-z]{2,} /;

/**
 * Whether the text between two dollar signs is a formula and not what stands between two prices: no words side by side, no Chinese, no
 * white space at its ends, no dollar sign.
 */
export function isFormula(text: string): boolean {
  if (text === '' || text !== text.trim() || /(?<!\\)\$|[\r\n]/.test(text)) return false;
  const bare = text.replace(WORDS, '').replace(COMMAND, ' ; ');
  return !IDEOGRAPH.test(bare) && !PHRASE.test(bare);
}

/** What could be markup in the text of HTML within a line. */
const MARKUP = /[!"#$&*.:<=>@[\\\]^_`{|}~]/g;

/**
 * A formula of a body as Markdown says it. TeX that would be read as something else stays HTML.
 *
 * @param math with its TeX in `alttext`
 */
export function formulaNode({ properties, children }: Element): InlineMath | Html | undefined {
  const { alttext, display } = properties;
  const text = typeof alttext === 'string' ? alttext : '';
  const tex = tidyTex(text);
  if (tex === undefined || children.length === 0) return undefined;
  const value = withoutBars(tex);
  if (isFormula(value) && !value.includes('|')) {
    return { type: 'inlineMath', value, ...(display === 'block' && { display: true }) };
  }
  const written = tex.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
  const html = `<math alttext="${written}"${display === 'block' ? ' display="block"' : ''}><mtext>${written}</mtext></math>`;
  // The name says that it is part of a line.
  return { type: 'html', value: tagsAsReferences(html), data: { hName: 'span' } };
}

/** A bar would part the cells of a table; TeX has names for it, but not in the columns of an array. */
function withoutBars(tex: string): string {
  if (/\{[lcr|\s]*\|[lcr|\s]*\}/.test(tex)) return tex;
  return tex.replace(/\\\|/g, '\\Vert ').replace(/\|/g, '\\vert ').trimEnd();
}
