import { type Credit, readCredits } from '../credits/read-credits';
import { fold } from '../text/fold';
import { type ArticleLine, shapeRule } from './rule';
import type { StrippedLog } from './stripped-log';

const TRAILING_CREDIT = shapeRule('trailing-credit', 'credit');

/** Matched against the folded end. A credit in brackets, or a way back to the front page, set behind the last sentence of a paragraph. */
const TRAILING: readonly RegExp[] = [
  /[(【[〔]\s*(?:本文|文章)?(?:责任编辑|责编|编辑|来源|作者|校对|原标题|文|记者)\s*[:/|][^(【[〕)】\]]{1,60}[)】\]〕]?\s*$/,
  /返回(?:搜狐|首页),?\s*(?:查看更多)?\s*$/,
  /\s(?:责任编辑|责编)\s*:\s*[\p{Script=Han}a-z0-9_ ]{2,24}$/u,
  /\s*[(【[]\s*完\s*[)】\]]\s*$/,
];
/** Only the end of a paragraph is looked at. */
const LOOK_BACK = 120;
const LAST_LINES = 3;

/** Cuts credits off the ends of the last paragraphs, more than one after another, and returns what they say. */
export function cutTrailingCredits(lines: readonly ArticleLine[], log: StrippedLog): Credit[] {
  const credits: Credit[] = [];
  for (const line of lines.filter((line) => line.text !== '' && line.kind !== 'table').slice(-LAST_LINES)) {
    for (let found = trailing(line); found; found = trailing(line)) {
      credits.push(...readCredits(found.trim()));
      const last = line.nodes.at(-1);
      if (!last || !cutEnd(line.nodes, found.length)) break;
      log.cut(last, TRAILING_CREDIT, found);
    }
  }
  return credits;
}

function trailing(line: ArticleLine): string | undefined {
  const end = line.nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .slice(-LOOK_BACK);
  const folded = fold(end);
  for (const pattern of TRAILING) {
    const length = pattern.exec(folded)?.[0].length ?? 0;
    if (length > 0 && length < end.length) return end.slice(-length);
  }
  return undefined;
}

/** Takes so many characters off the end of a run of nodes. */
function cutEnd(nodes: readonly Node[], length: number): boolean {
  let left = length;
  const texts: Text[] = nodes.flatMap((node) => textsOf(node));
  for (const text of texts.reverse()) {
    if (left === 0) break;
    const cut = Math.min(left, text.data.length);
    text.data = text.data.slice(0, text.data.length - cut);
    left -= cut;
  }
  return left === 0;
}

function textsOf(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  const texts: Text[] = [];
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  while (walker?.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
