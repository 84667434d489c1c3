/** No article nests quotes and lists deeper, by markers on one line or by columns of indent. */
const DEEPEST = 64;
const WIDEST_INDENT = 256;

/** More marks of emphasis and links than a paragraph of any article has; the time to pair them grows with their square. */
const MOST_MARKS = 4000;

const MARKER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
const ITEM = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;
const FENCE = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*(`{3,}|~{3,})/;
const MARKS = /[[\]*_~]/g;

/** Blocks in which the marks are none already: of HTML, of indented code. */
const OTHER = /^(?: {4}|\t|[ >]*<(?:!--|(?:blockquote|details|div|dl|figure|ol|p|pre|section|table|ul)\b))/i;

/**
 * Keeps from a parser of Markdown what it cannot cope with in time and stack: quotes and lists nested deeper than any
 * article's are as deep as the deepest, and a paragraph of thousands of marks is a paragraph of HTML, in which they are text.
 */
export function limitMarkdown(markdown: string): string {
  let fence: string | undefined;
  let block: string[] = [];
  const out: string[] = [];
  const flush = () => {
    out.push(...(isDense(block) ? asHtml(block) : block));
    block = [];
  };
  for (const line of markdown.split('\n').map(shallower)) {
    const [, marker] = FENCE.exec(line) ?? [];
    if (fence !== undefined || marker !== undefined || line.trim() === '') {
      flush();
      out.push(line);
      if (fence === undefined) fence = marker;
      else if (marker?.startsWith(fence)) fence = undefined;
    } else {
      if (ITEM.test(line)) flush();
      block.push(line);
    }
  }
  flush();
  return out.join('\n');
}

function shallower(line: string): string {
  let depth = 0;
  let kept = 0;
  let end = 0;
  for (MARKER.lastIndex = 0; MARKER.test(line); depth += 1) {
    end = MARKER.lastIndex;
    if (depth < DEEPEST) kept = end;
  }
  const flat = line.slice(0, kept) + line.slice(end);
  const indent = flat.length - flat.trimStart().length;
  return indent > WIDEST_INDENT ? flat.slice(indent - WIDEST_INDENT) : flat;
}

function isDense(lines: string[]): boolean {
  const marks = lines.reduce((sum, line) => sum + (line.match(MARKS)?.length ?? 0), 0);
  return marks > MOST_MARKS && !OTHER.test(lines[0] ?? '');
}

function asHtml(lines: string[]): string[] {
  return lines.map((line, index) => {
    const [containers = ''] = CONTAINERS.exec(line) ?? [];
    const text = line.slice(containers.length).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `${containers}${index === 0 ? '<p>' : ''}${text}${index === lines.length - 1 ? '</p>' : ''}`;
  });
}
