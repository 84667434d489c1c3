import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';

/**
 * Cleans inline content so that Markdown can say it: white space and line breaks at the ends of emphasis and links stand
 * outside them, what holds nothing is gone, neighbours of a kind are one. White space at the ends of a line is gone, with
 * the full-width space by which Chinese pages indent.
 */
export function cleanInline(nodes: PhrasingContent[]): PhrasingContent[] {
  return trimLines(merge(nodes.flatMap(hoist)));
}

/** Takes white space and breaks at the ends of a node out of it; a node that holds nothing else gives way to them. */
function hoist(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const pieces = node.children.flatMap(hoist).flatMap(splitSpace);
  const from = pieces.findIndex((piece) => !isSpace(piece));
  if (from === -1) return pieces;
  const to = pieces.findLastIndex((piece) => !isSpace(piece)) + 1;
  const children = merge(pieces.slice(from, to));
  return [...pieces.slice(0, from), emphasisOutside({ ...node, children }), ...pieces.slice(to)];
}

/** Strong around nothing but emphasis is emphasis around strong, as which `***` is read again. */
function emphasisOutside<Node extends PhrasingContent & { children: PhrasingContent[] }>(
  node: Node,
): Node | Emphasis {
  const [only, ...others] = node.children;
  if (node.type !== 'strong' || only?.type !== 'emphasis' || others.length > 0) return node;
  return { type: 'emphasis', children: [{ type: 'strong', children: only.children }] };
}

/** Parts a text from the white space at its ends. */
function splitSpace(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const { value } = node;
  const core = value.trim();
  const start = value.length - value.trimStart().length;
  const end = core === '' ? value.length : start + core.length;
  return [...text(value.slice(0, start)), ...text(core), ...text(value.slice(end))];
}

/** Joins texts that follow each other, emphases of the same kind, and code, whose markers would run together. */
function merge(nodes: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let run: string[] = [];
  const flush = () => {
    out.push(...text(run.join('').replace(/ {2,}/g, ' ')));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      run.push(node.value);
      continue;
    }
    flush();
    const previous = out.at(-1);
    if (isEmphasis(previous) && previous.type === node.type) {
      out.splice(-1, 1, { ...previous, children: merge([...previous.children, ...node.children]) });
    } else if (previous?.type === 'inlineCode' && node.type === 'inlineCode') {
      out.splice(-1, 1, { ...previous, value: `${previous.value}${node.value}` });
    } else {
      out.push(node);
    }
  }
  flush();
  return out;
}

function trimLines(nodes: PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex((node) => !isSpace(node));
  const to = nodes.findLastIndex((node) => !isSpace(node)) + 1;
  return nodes.slice(Math.max(from, 0), to).flatMap((node, index, all) => {
    if (node.type !== 'text') return [node];
    const starts = index === 0 || all[index - 1]?.type === 'break';
    const ends = index === all.length - 1 || all[index + 1]?.type === 'break';
    const head = starts ? node.value.trimStart() : node.value;
    return text(ends ? head.trimEnd() : head);
  });
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isEmphasis(node: PhrasingContent | undefined): node is Strong | Emphasis | Delete {
  return node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
