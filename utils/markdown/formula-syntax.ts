import type { ElementContent } from 'hast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Handle } from 'mdast-util-to-markdown';
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { tidyTex } from '../article/tex';
import { type InlineMath, isFormula } from './formula';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/**
 * Reads `$…$` and `$$…$$` as formulas, where what is between them can be one. As with Pandoc, no white space is inside beside the signs
 * and no digit behind the last one; before the first there is no letter or digit, as in `US$`.
 *
 * @see https://pandoc.org/MANUAL.html#math
 */
const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
  const context = this;
  let size = 0;
  let closing = 0;
  let text = '';
  return start;

  function start(code: Code): State | undefined {
    if (isWordBefore(context.previous)) return nok(code);
    effects.enter('formula');
    return opening(code);
  }

  function opening(code: Code): State | undefined {
    if (code !== DOLLAR) return size > 2 ? nok(code) : inside(code);
    size++;
    effects.consume(code);
    return opening;
  }

  function inside(code: Code): State | undefined {
    // A formula ends with its line.
    if (code === null || code < -2) return nok(code);
    if (code === DOLLAR) return end(code);
    text += code < 0 ? ' ' : String.fromCharCode(code);
    effects.consume(code);
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code !== DOLLAR && code !== BACKSLASH) return inside(code);
    text += String.fromCharCode(code);
    effects.consume(code);
    return inside;
  }

  function end(code: Code): State | undefined {
    if (code === DOLLAR) {
      closing++;
      effects.consume(code);
      return end;
    }
    const isDigit = code !== null && code >= 48 && code <= 57;
    const inner = size === 2 ? text.trim() : text;
    if (closing !== size || (size === 1 && isDigit) || !isFormula(inner)) return nok(code);
    effects.exit('formula');
    return ok(code);
  }
};

function isWordBefore(code: Code): boolean {
  return code !== null && code > 0 && (code === DOLLAR || /[A-Za-z\d]/.test(String.fromCharCode(code)));
}

const construct: Construct = { name: 'formula', tokenize };

/** For the tokenizer. */
export const formulaSyntax: Extension = { text: { [DOLLAR]: construct } };

/** For the tree that comes of its tokens. */
export const formulaFromMarkdown: TreeExtension = {
  enter: {
    formula(token) {
      this.enter({ type: 'inlineMath', value: '' }, token);
    },
  },
  exit: {
    formula(token) {
      const written = this.sliceSerialize(token);
      const node = this.stack.at(-1) as unknown as InlineMath;
      node.value = tidyTex(written) ?? '';
      if (written.startsWith('$$')) node.display = true;
      this.exit(token);
    },
  },
};

/** How a formula is written; no escapes are in it. */
export const writeFormula: Handle & { peek: Handle } = Object.assign(
  ({ value, display }: InlineMath) => (display ? `$$${value}$$` : `$${value}$`),
  { peek: () => '$' },
);

/** The element of a formula, which shows its TeX until it is drawn. */
export function formulaElement({ value, display }: InlineMath): ElementContent {
  return {
    type: 'element',
    tagName: 'math',
    properties: { alttext: value, ...(display && { display: 'block' }) },
    children: [{ type: 'element', tagName: 'mtext', properties: {}, children: [{ type: 'text', value }] }],
  };
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MARKER = /^ {0,3}\$\$[ \t]*$/;
/** In lines; without an end within these two dollar signs are what they are. */
const LONGEST = 60;

/** Brings formulas that are written over several lines, between lines of `$$`, on one. Code stays as it is. */
export function joinFormulas(markdown: string): string {
  if (!markdown.includes('$$')) return markdown;
  const lines = markdown.split('\n');
  const out: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const marker = FENCE.exec(line)?.[1];
    if (fence === undefined) fence = marker;
    else if (marker?.startsWith(fence)) fence = undefined;
    const end = fence === undefined && MARKER.test(line) ? endOf(lines, at) : undefined;
    if (end === undefined) out.push(line);
    else {
      out.push(`$$${tidyTex(lines.slice(at + 1, end).join('\n')) ?? ''}$$`);
      at = end;
    }
  }
  return out.join('\n');
}

function endOf(lines: readonly string[], start: number): number | undefined {
  for (let at = start + 1; at < Math.min(lines.length, start + LONGEST); at++) {
    const line = lines[at] ?? '';
    if (MARKER.test(line)) return at > start + 1 ? at : undefined;
    if (line.trim() === '') return undefined;
  }
  return undefined;
}
