import fc from 'fast-check';
import type { Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import type { Clip } from '../article/clip';
import { record, INDEX_WORDS as words } from './fixture';
import { indexPage } from './index-page';
import { type ManifestEntry, manifestEntry } from './manifest';

function entry(id: number, path: string, title: string, fields: Partial<Clip> = {}): ManifestEntry {
  const file = { path, sha256: '' };
  return manifestEntry(record(id, title, fields), file, file);
}

const published = (instant: string) =>
  ({ published: { instant, offset: 480, precision: 'second', from: 'meta' } }) as const;

it('lists by month, site and security, newest first', () => {
  const silver = { symbol: '600519.SH', name: '银山' };
  const entries = [
    entry(1, '2026/a.md', 'Fees rise', { site: 'Northgate Wire', ...published('2026-01-31T20:00:00Z') }),
    entry(2, '2026/b.md', '银价', { securities: [silver], ...published('2026-02-03T01:00:00Z') }),
    entry(3, 'c.md', '港口', { site: '' }),
  ];
  expect([...indexPage(entries, words)].join('')).toBe(`# Clips

## By month

### 2026-11

- 2026-11-24 [港口](c.md)

### 2026-02

- 2026-02-03 [银价](2026/b.md) · 某财经网
- 2026-02-01 [Fees rise](2026/a.md) · Northgate Wire

## By site

### Northgate Wire

- 2026-02-01 [Fees rise](2026/a.md)

### 某财经网

- 2026-02-03 [银价](2026/b.md)

## By security

### 600519.SH

- 2026-02-03 [银价](2026/b.md) · 某财经网
`);
});

it('has no headings over nothing', () => {
  expect([...indexPage([], words)].join('')).toBe('# Clips\n');
});

it('leads to the file and shows the title, whatever is in either', () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => `x${text.replace(/\s/g, '')}x`);
  const path = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => `a${text.replace(/[\s/<>:"\\|?*\0]/g, '')}.md`);
  fc.assert(
    fc.property(title, path, (title, path) => {
      const [link] = linksOf([...indexPage([entry(1, path, title)], words)].join(''));
      expect(decodeURIComponent(link?.url ?? '')).toBe(path);
      expect(link && textOf(link)).toBe(title);
    }),
    runs(200),
  );
});

function linksOf(markdown: string): Link[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found: Link[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'link') found.push(node);
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
