import { type Document, isMap, isScalar, Lexer, parseDocument, visit } from 'yaml';
import { UNSAFE_KEYS } from './unsafe-keys';

/** Longer front matter is refused unread, in UTF-16 units: that of a post is a few thousand, but a note may be long. */
const LONGEST = 1024 * 1024;

/** How many pieces of syntax are looked at; that of a post has a few hundred. Every step after the first takes no more of them. */
const MOST_TOKENS = 20_000;

/** How often anchors may be repeated: a few times is normal, thousands are an attack on memory. */
const MOST_ALIASES = 100;

/** How deep lists and maps may be nested: far deeper, the parser exhausts the stack, which can end the whole process. */
const DEEPEST = 50;

/** How far a line may be indented: every level of a block takes a column. */
const FURTHEST = 200;

/** Behind empty lines, `---` is a rule unless a key follows. */
const OPENING = /^\u{FEFF}?(?:(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n[\w-]+:))?---[ \t]*\r?\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/m;

/** Front matter that cannot be read; the message is one English sentence that says why. */
export class FrontMatterError extends Error {
  override readonly name = 'FrontMatterError';
}

/**
 * Parts a Markdown file into its front matter, read as YAML 1.2 (times stay text), and the body after it, without the
 * empty line between. A file that does not start with `---` has no front matter and is all body.
 *
 * @throws FrontMatterError where front matter has no end, is too long, is no map, or uses tags, unsafe keys or too many aliases
 */
export function readFrontMatter(file: string): { data: Record<string, unknown>; body: string } {
  const opening = OPENING.exec(file);
  if (!opening) return { data: {}, body: file.replace(/^\u{FEFF}/u, '') };
  const start = opening[0].length;
  const rest = file.slice(start, start + LONGEST);
  const closing = CLOSING.exec(rest);
  if (!closing) {
    const tooLong = file.length - start > LONGEST;
    throw new FrontMatterError(tooLong ? 'The front matter is too long.' : 'The front matter has no end.');
  }
  const body = file.slice(start + closing.index + closing[0].length).replace(/^\r?\n/, '');
  return { data: readYaml(rest.slice(0, closing.index)), body };
}

function readYaml(yaml: string): Record<string, unknown> {
  const excess = findExcess(yaml);
  if (excess) throw new FrontMatterError(`The front matter ${excess}.`);
  try {
    const document = parseDocument(yaml, { stringKeys: true, prettyErrors: false });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw problem;
    if (document.contents === null) return {};
    if (!isMap(document.contents))
      throw new FrontMatterError('The front matter is not a list of keys and values.');
    refuseUnsafeKeys(document);
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof FrontMatterError) throw error;
    const [reason] = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new FrontMatterError(`The front matter is not valid YAML: ${reason}.`, { cause: error });
  }
}

function refuseUnsafeKeys(document: Document.Parsed): void {
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !UNSAFE_KEYS.includes(key.value)) return;
      throw new FrontMatterError(`The front matter has a key that is not allowed: ${String(key.value)}.`);
    },
  });
}

/** How many levels deeper a piece of syntax leads. */
const BRACKETS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
]);

/** Looks at the syntax alone, without building anything: counts it, and brackets that are open, items that start on one line, columns. */
function findExcess(yaml: string): string | undefined {
  let count = 0;
  let brackets = 0;
  let items = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(yaml)) {
    count += 1;
    if (count > MOST_TOKENS) return 'has too many parts';
    brackets += BRACKETS.get(token) ?? 0;
    if (token === '-' || token === '?') items += 1;
    const isBreak = token === '\n' || token === '\r\n';
    if (isBreak) items = 0;
    const columns = isLineStart && token.trim() === '' ? token.length : 0;
    if (brackets + items > DEEPEST || columns > FURTHEST) return 'is nested too deeply';
    isLineStart = isBreak;
  }
  return undefined;
}
