import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const OBSIDIAN = `---
title: "Fees rise"
source: "https://northgate.example/fees/17"
author:
  - "[[Ada Quill]]"
published: 2024-03-08
created: 2024-03-09
description: "Harbours want more."
tags:
  - "clippings"
  - "fees"
---
Fees rise at the harbours.
`;

it('reads a note of Obsidian Web Clipper', async () => {
  const [item] = await recordsOf([file('Clippings/Fees rise.md', OBSIDIAN)]);
  expect(item?.format).toBe('obsidian-clipper');
  expect(item?.record.clip).toMatchObject({
    ...{ title: 'Fees rise', canonicalUrl: 'https://northgate.example/fees/17', authors: ['Ada Quill'] },
    ...{ description: 'Harbours want more.', tags: ['fees'], site: 'northgate.example' },
    ...{ clippedAt: '2024-03-09T00:00:00.000Z' },
    published: { instant: '2024-03-08T00:00:00.000Z', precision: 'day' },
  });
  expect(item?.record.versions[0]?.text).toBe('Fees rise at the harbours.');
});

const MARKDOWNLOAD = `---
created: 2024-03-09T17:00:00 (UTC +01:00)
tags: [fees]
source: https://northgate.example/fees/17
author: Ada Quill
---

# Fees rise

> ## Excerpt
> Harbours want more.

---
Fees rise at the harbours.
`;

it('reads a file of MarkDownload without the head of its template', async () => {
  const [item] = await recordsOf([file('Fees rise.md', MARKDOWNLOAD)]);
  expect(item?.format).toBe('markdownload');
  expect(item?.record.clip).toMatchObject({
    ...{ title: 'Fees rise', description: 'Harbours want more.', authors: ['Ada Quill'], tags: ['fees'] },
    ...{ canonicalUrl: 'https://northgate.example/fees/17', clippedAt: '2024-03-09T16:00:00.000Z' },
  });
  expect(item?.record.versions[0]?.html).toBe('<p>Fees rise at the harbours.</p>');
});

it('keeps the author that a note names where it is cleaned', async () => {
  const note = OBSIDIAN.replace('Ada Quill', 'northgate_desk_7').replace(
    'Fees rise at the harbours.',
    'Fees rise at the harbours of the north coast, the operators said on Thursday.\n\nRead more: [Ships wait](https://northgate.example/9)\n\nThe owners called the step unusual, and will meet the operators before the end of the month.',
  );
  const [item] = await recordsOf([file('a.md', note)], { strip: true });
  expect(item?.record.clip.authors).toEqual(['northgate_desk_7']);
});
