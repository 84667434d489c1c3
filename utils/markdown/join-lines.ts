import type { Element, Root, Text } from 'hast';
import { firstCharacter, lastCharacter } from './characters';

/** Inline elements: text goes on across their edges. */
const INLINE = new Set([
  ...['a', 'code', 'del', 'em', 'kbd', 'q', 'rp', 'rt', 'ruby', 'samp', 'strong', 'sub', 'sup'],
]);

/** Scripts that are written without spaces, with their punctuation and full-width forms. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u{3000}-\u{303F}\u{FE30}-\u{FE4F}\u{FF00}-\u{FFEF}]/u;

/** Punctuation that such scripts share with others. */
const SHARED = /[“”‘’—…·]/u;

/** Stands between the texts of one run, and where a picture stands; the parser of HTML never lets it through. */
const SEAM = '\0';
const GAP = /[ \t\r\n\f\0]+/g;

/**
 * Joins the lines that the markup was wrapped into, in place: between characters of a script without spaces a line break
 * vanishes, elsewhere it becomes a space. Preformatted text is left as it is, spaces within a line too.
 */
export function joinLines(tree: Root): void {
  let run: Text[] = [];
  const flush = () => {
    joinRun(run);
    run = [];
  };
  const walk = (parent: Root | Element) => {
    for (const node of parent.children) {
      if (node.type === 'text') run.push(node);
      if (node.type !== 'element' || node.tagName === 'pre') continue;
      if (node.tagName === 'img' || node.tagName === 'math') {
        run.push({ type: 'text', value: '\u{FFFC}' });
      } else if (INLINE.has(node.tagName)) {
        walk(node);
      } else {
        flush();
        walk(node);
        flush();
      }
    }
  };
  walk(tree);
  flush();
}

function joinRun(run: Text[]): void {
  const text = run.map((node) => node.value).join(SEAM);
  if (!/[\r\n]/.test(text)) return;
  const joined = text.replace(GAP, (gap, at: number) => {
    if (!/[\r\n]/.test(gap)) return gap;
    const space = vanishes(text.slice(0, at), text.slice(at + gap.length)) ? '' : ' ';
    const [head = '', ...rest] = gap.split(/[ \t\r\n\f]+/);
    return head + space + rest.join('');
  });
  for (const [index, value] of joined.split(SEAM).entries()) {
    const node = run[index];
    if (node) node.value = value;
  }
}

function vanishes(before: string, after: string): boolean {
  const left = lastCharacter(before);
  const right = firstCharacter(after);
  const either = UNSPACED.test(left) || UNSPACED.test(right);
  const both = [left, right].every((character) => UNSPACED.test(character) || SHARED.test(character));
  return either && both;
}
