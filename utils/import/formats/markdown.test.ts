import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

/** A post as those of the collection are written: no address, a body of HTML, promotion and credits in it. */
const POST = `
---
title: '三家港口重议堆存费'
categories: 
 - 财经
headimg: 'https://img.example.cn/promo/qr.png'
author: 某财经网
comments: false
date: Thu, 12 Mar 2026 13:35:00 GMT
thumbnail: 'https://img.example.cn/promo/qr.png'
---

<div>   
<p>　　三家港口的负责人周四说，旺季的堆存费要在四月底以前重新商定，各方的意见还有差距。</p>
<p>　　船东一方认为，等泊一天以上的船只多付一倍并不合理，较小的船只所付的应当减半。</p>
<p>　　双方约定月底以前再谈一次，<a href="/more?utm_source=x">细节</a>到那时再公布，目前还没有具体的日期。</p>
<p class="article-editor">责任编辑：林见溪 </p>
</div>
`;

it('reads a post of others as it is', async () => {
  const [item] = await recordsOf([file('source/_posts/post.md', POST)]);
  expect(item?.format).toBe('markdown');
  expect(item?.record.versions).toHaveLength(1);
  expect(item?.record.clip).toMatchObject({
    ...{ title: '三家港口重议堆存费', sections: ['财经'], authors: ['某财经网'], lang: 'zh-CN' },
    ...{ leadImage: 'https://img.example.cn/promo/qr.png', clippedAt: '2026-11-25T08:00:00.000Z' },
    published: { instant: '2026-03-12T13:35:00.000Z', offset: 0 },
  });
  expect(item?.record.clip.url).toMatch(/^https:\/\/imported\.invalid\/[\da-f]{32}$/);
  const { html, text } = item?.record.versions[0] ?? {};
  expect(html).toContain('<p>双方约定月底以前再谈一次，细节到那时再公布，目前还没有具体的日期。</p>');
  expect(text?.split('\n').at(-1)).toBe('责任编辑：林见溪');
});

it('gives a post without an address the same one each time', async () => {
  const [one, two, other] = await recordsOf([
    file('a.md', POST),
    file('b/c.md', POST),
    file('d.md', POST.replace('三家', '四家')),
  ]);
  expect(two?.record.clip.canonicalUrl).toBe(one?.record.clip.canonicalUrl);
  expect(other?.record.clip.canonicalUrl).not.toBe(one?.record.clip.canonicalUrl);
});

it('cleans a post where that is asked for, and keeps the original as the version before', async () => {
  const [item] = await recordsOf([file('post.md', POST)], { strip: true });
  const [before, now] = item?.record.versions ?? [];
  expect(before?.text).toContain('责任编辑：林见溪');
  expect(now?.text).not.toContain('责任编辑');
  expect(now?.stripped).toMatchObject([{ rule: 'editor-credit', kind: 'credit', text: '责任编辑：林见溪' }]);
  expect(item?.record.clip).toMatchObject({
    ...{ version: 2, authors: [], editors: ['林见溪'], site: '某财经网' },
    published: { instant: '2026-03-12T13:35:00.000Z', offset: 0 },
  });
});

it('cleans a post by what is known of the publication that it names', async () => {
  const post = POST.replace('author: 某财经网', 'author: 新浪财经').replace(
    '<p class="article-editor">',
    '<div class="app-kaihu-qr"><span>新客有礼，三份报告免费看</span></div><p class="article-editor">',
  );
  const [item] = await recordsOf([file('post.md', post)], { strip: true });
  const now = item?.record.versions[1];
  expect(now?.text).not.toContain('免费看');
  expect(now?.stripped.map(({ text }) => text)).toContain('新客有礼，三份报告免费看');
  expect(item?.record.clip).toMatchObject({ site: '新浪财经', authors: [] });
  expect(now?.html).toContain('，细节到那时再公布');
});

it('reads a file without front matter by its first heading', async () => {
  const [item] = await recordsOf([file('notes/ships.md', '# Ships wait\n\nFees rise, **again**.\n')], {
    folderTags: true,
  });
  expect(item?.record.clip).toMatchObject({ title: 'Ships wait', tags: ['notes'], site: '' });
  expect(item?.record.versions[0]?.html).toContain('<p>Fees rise, <strong>again</strong>.</p>');
});

it('gives a file of a ZIP the tag of its folder in it, and none of the ZIP', async () => {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  await zip.add('Work/Shipping/ships.md', new TextReader('# Ships wait\n'));
  await zip.add('fees.md', new TextReader('# Fees rise\n'));
  const bytes = new Uint8Array(await (await zip.close()).arrayBuffer());
  const items = await recordsOf([file('notes.zip', bytes)], { folderTags: true });
  expect(items.map(({ record }) => record.clip.tags)).toEqual([['Work/Shipping'], []]);
});

it('makes a line of a title', async () => {
  const [item] = await recordsOf([file('a.md', '---\ntitle: "Fees\\n\\u202Erise"\n---\n\nShips wait.\n')]);
  expect(item?.record.clip.title).toBe('Fees rise');
});

it('reads a file without a heading by its name', async () => {
  const [item] = await recordsOf([file('2024-03-09 Ships.md', 'Fees rise.\n')]);
  expect(item?.record.clip.title).toBe('2024-03-09 Ships');
});

it('lets nothing live out of a file', async () => {
  const [item] = await recordsOf([
    file(
      'a.md',
      'Fees <img src="x.png" onerror="steal()"> [rise](javascript:steal()).\n\n<script>steal()</script>\n',
    ),
  ]);
  expect(item?.record.versions[0]?.html).toBe('<p>Fees  rise.</p>');
});
