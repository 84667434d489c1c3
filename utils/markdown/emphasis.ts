import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { firstCharacter, isSpace, lastCharacter } from './characters';
import { movable, unpaired } from './punctuation';

type Attention = Strong | Emphasis | Delete;

/** The characters on both sides; nothing at the edge of a block. */
interface Sides {
  before: string;
  after: string;
}

/** Stands for the edge of whatever is not text: a link, a picture, code, HTML, another emphasis. */
const MARKUP = '*';
const IN_MARKUP: Sides = { before: MARKUP, after: MARKUP };
const AT_EDGES: Sides = { before: '', after: '' };

/** What is inside one emphasis of two around the same content: the marker of the other. */
const IN_MARKER: PhrasingContent[] = [{ type: 'text', value: MARKUP }];

const TAGS = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

/**
 * Makes every emphasis one that a plain CommonMark parser sees, by its rules of flanking: `**注意：**正文` is none, because
 * its end stands between punctuation and a letter. Punctuation at such an end moves out (`**注意**：正文`) where that
 * tears no pair of brackets or quotes; where it cannot, and where two kinds of emphasis would touch, HTML does it.
 *
 * @param nodes inline content without white space at the ends of emphasis, no two texts and no two emphases of a kind side by side
 */
export function settleEmphasis(nodes: PhrasingContent[], sides: Sides = AT_EDGES): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const [index, node] of nodes.entries()) {
    const previous = out.at(-1);
    const next = nodes[index + 1];
    if (!isAttention(node)) out.push(node.type === 'link' ? settleLink(node) : node);
    else if (previous && isAttention(previous)) out.push(...asHtml(node));
    else {
      const before = previous ? edge(previous, lastCharacter) : sides.before;
      const after = next ? edge(next, firstCharacter) : sides.after;
      out.push(...settleOne(node, { before, after }));
    }
  }
  return out;
}

function settleOne(node: Attention, sides: Sides): PhrasingContent[] {
  const { kinds, children } = unwrap(node);
  for (const [lead, trail] of cuts(children)) {
    const inner = cut(children, lead, trail);
    const before = lastCharacter(lead) || sides.before;
    const after = firstCharacter(trail) || sides.after;
    if (endsInSpace(inner) || !forms(kinds.size > 1 ? IN_MARKER : inner, { before, after })) continue;
    return [...text(lead), ...wrap(kinds, settleInside(inner)), ...text(trail)];
  }
  const [only, ...others] = children;
  if (only?.type === 'link' && others.length === 0) {
    return [settleLink({ ...only, children: wrap(kinds, only.children) })];
  }
  return only?.type === 'text' && others.length === 0 && isMovable(only.value) ? [only] : asHtml(node);
}

/** An emphasis that ends where its parent ends would run into the parent's marker. */
function settleInside(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.length - 1;
  const apart = nodes.flatMap((node, index) =>
    isAttention(node) && (index === 0 || index === last) ? asHtml(node) : [node],
  );
  return settleEmphasis(apart, IN_MARKUP);
}

function settleLink<Node extends Extract<PhrasingContent, { type: 'link' }>>(link: Node): Node {
  return { ...link, children: settleEmphasis(link.children, IN_MARKUP) };
}

function asHtml(node: Attention): PhrasingContent[] {
  const tag = TAGS[node.type];
  return [
    { type: 'html', value: `<${tag}>` },
    ...settleEmphasis(node.children, IN_MARKUP),
    { type: 'html', value: `</${tag}>` },
  ];
}

/** Strong and emphasis around the same content, as one: in Markdown `***` is both. */
function unwrap(node: Attention): { kinds: Set<Attention['type']>; children: PhrasingContent[] } {
  const kinds = new Set([node.type]);
  let { children } = node;
  for (;;) {
    const [only, ...others] = children;
    if (node.type === 'delete' || others.length > 0) break;
    if (only?.type !== 'strong' && only?.type !== 'emphasis') break;
    kinds.add(only.type);
    children = only.children;
  }
  return { kinds, children };
}

/** Emphasis goes outside strong, so that both have the same marker. */
function wrap(kinds: Set<Attention['type']>, children: PhrasingContent[]): PhrasingContent[] {
  return (['strong', 'emphasis', 'delete'] as const)
    .filter((type) => kinds.has(type))
    .reduce((inner, type): PhrasingContent[] => [{ type, children: inner }], children);
}

/** What can be cut off at both ends, the least first: nothing. */
function* cuts(children: PhrasingContent[]): Generator<[lead: string, trail: string]> {
  yield ['', ''];
  const [first] = children;
  const last = children.at(-1);
  const leads = first?.type === 'text' ? movable(first.value, 'start') : [''];
  const trails = last?.type === 'text' ? movable(last.value, 'end') : [''];
  const whole = children.map((node) => (node.type === 'text' ? node.value : MARKUP)).join('');
  const torn = unpaired(whole);
  const all = leads.flatMap((lead) => trails.map((trail): [string, string] => [lead, trail]));
  all.sort((one, other) => one.join('').length - other.join('').length);
  for (const [lead, trail] of all) {
    const inner = whole.slice(lead.length, whole.length - trail.length);
    if (lead.length + trail.length < whole.length && unpaired(inner) <= torn) yield [lead, trail];
  }
}

function cut(children: PhrasingContent[], lead: string, trail: string): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const start = index === 0 ? lead.length : 0;
    const end = index === children.length - 1 ? node.value.length - trail.length : node.value.length;
    return text(node.value.slice(start, end));
  });
}

/** CommonMark 0.31, section 6.2: whether markers around the content open on the left and close on the right. */
function forms(inner: PhrasingContent[], { before, after }: Sides): boolean {
  const [first] = inner;
  const last = inner.at(-1);
  if (!first || !last) return false;
  return flanks(before, edge(first, firstCharacter)) && flanks(after, edge(last, lastCharacter));
}

/**
 * Readers differ in whether symbols count as punctuation: inside they are taken to, outside not to.
 */
function flanks(outside: string, inside: string): boolean {
  if (isSpace(inside)) return false;
  if (!/[\p{P}\p{S}]/u.test(inside)) return true;
  return isSpace(outside) || /[!-/:-@[-`{-~]|\p{P}/u.test(outside);
}

/** Whether cutting punctuation off laid white space bare, which a writer could keep only as a character reference. */
function endsInSpace(inner: PhrasingContent[]): boolean {
  const [first] = inner;
  const last = inner.at(-1);
  return !first || !last || isSpace(edge(first, firstCharacter)) || isSpace(edge(last, lastCharacter));
}

function edge(node: PhrasingContent, end: (text: string) => string): string {
  if (node.type === 'text') return end(node.value);
  return node.type === 'break' ? '\n' : MARKUP;
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function isMovable(value: string): boolean {
  return movable(value, 'start').at(-1) === value;
}

function isAttention(node: PhrasingContent): node is Attention {
  return node.type in TAGS;
}
