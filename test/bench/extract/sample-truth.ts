import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toIso } from '../../../utils/article/zoned-time';
import { readFrontMatter } from '../../../utils/front-matter/read-front-matter';
import type { Expected } from '../../pages/extract-sample';
import { PAGES_DIR } from '../../pages/index';
import type { Truth } from './score';

/** What is right of a sample page, all of which are of finance, out of its expected files; nothing for one that has no article. */
export function sampleTruth(name: string): Truth | undefined {
  const read = (file: string) => readFileSync(join(PAGES_DIR, name, file), 'utf8');
  const expected = JSON.parse(read('expected.json')) as Expected;
  if (!expected.ok) return undefined;
  const { title, authors, published, lang } = expected;
  const { children } = fromMarkdown(readFrontMatter(read('expected.md')).body);
  const [captions, blocks] = [children.filter(isCaption), children.filter((block) => !isCaption(block))];
  return {
    ...{ lang: (lang ?? '').slice(0, 2), finance: true, title, authors },
    ...(published && { date: toIso(published) }),
    text: blocks.map(textOf).join('\n'),
    optional: captions.map(textOf),
  };
}

/** Under a picture, a paragraph that is all emphasis is its caption. */
function isCaption(block: Nodes): boolean {
  return block.type === 'paragraph' && block.children.every((child) => child.type === 'emphasis');
}

/** The words of a node: no addresses, no alternative texts, no tags. */
function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(/<[^>]*>/g, ' ');
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join(isParent(node) ? '\n' : '') : '';
}

function isParent({ type }: Nodes): boolean {
  return type === 'list' || type === 'listItem' || type === 'blockquote';
}
