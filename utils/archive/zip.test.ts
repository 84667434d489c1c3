import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it, vi } from 'vitest';
import { markdownFile } from './markdown-file';
import { type ArchivedClip, exportZip } from './zip';

function clip(id: number, title: string): ArchivedClip {
  return {
    id,
    title,
    clippedAt: '2026-11-24T03:00:02.000Z',
    sections: [],
    authors: [],
    editors: [],
    site: '某财经网',
    url: `https://news.example.cn/${id}`,
    canonicalUrl: `https://news.example.cn/${id}`,
    securities: [],
    lang: 'zh-CN',
    description: '',
    wordCount: 1,
    readingMinutes: 1,
    extractor: '1',
  };
}

async function* from(clips: ArchivedClip[]): AsyncGenerator<ArchivedClip> {
  yield* clips;
}

const readBody = async ({ title }: ArchivedClip) => ({ html: `<p>${title}的正文</p>` });

async function filesOf(zip: Blob): Promise<[name: string, text: string, date: string][]> {
  const entries = await new ZipReader(new BlobReader(zip)).getEntries();
  return Promise.all(
    entries.map(async (entry) => {
      const text = entry.directory ? '' : await entry.getData(new TextWriter());
      return [entry.filename, text, entry.lastModDate.toISOString()];
    }),
  );
}

it('writes a Markdown file for each clip, dated by its clipping', async () => {
  const clips = [clip(1, '涨'), clip(2, '跌'), clip(3, '涨')];
  const { blob, count, failed } = await exportZip(from(clips), { readBody, total: 3 });
  expect({ type: blob.type, count, failed }).toEqual({ type: 'application/zip', count: 3, failed: [] });
  expect(await filesOf(blob)).toEqual([
    [
      '2026-11-24 涨.md',
      markdownFile({ ...clip(1, '涨'), html: '<p>涨的正文</p>' }),
      '2026-11-24T03:00:02.000Z',
    ],
    [
      '2026-11-24 跌.md',
      markdownFile({ ...clip(2, '跌'), html: '<p>跌的正文</p>' }),
      '2026-11-24T03:00:02.000Z',
    ],
    [
      '2026-11-24 涨 (2).md',
      markdownFile({ ...clip(3, '涨'), html: '<p>涨的正文</p>' }),
      '2026-11-24T03:00:02.000Z',
    ],
  ]);
});

it('marks its names as UTF-8', async () => {
  const { blob } = await exportZip(from([clip(1, '涨')]), { readBody, total: 1 });
  const [entry] = await new ZipReader(new BlobReader(blob)).getEntries();
  expect(entry?.filenameUTF8).toBe(true);
});

it('makes an empty ZIP of no clips', async () => {
  const { blob, count } = await exportZip(from([]), { readBody, total: 0 });
  expect(count).toBe(0);
  expect(await filesOf(blob)).toEqual([]);
});

it('tells its progress after every clip', async () => {
  const onProgress = vi.fn();
  await exportZip(from([clip(1, '甲'), clip(2, '乙')]), { readBody, total: 2, onProgress });
  expect(onProgress.mock.calls).toEqual([[{ done: 1, total: 2 }], [{ done: 2, total: 2 }]]);
});

it('reads one body at a time', async () => {
  let open = 0;
  let most = 0;
  const slow = async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return { html: '<p>正文</p>' };
  };
  await exportZip(from([clip(1, '甲'), clip(2, '乙'), clip(3, '丙')]), { readBody: slow, total: 3 });
  expect(most).toBe(1);
});

it('leaves out what fails, names it, and writes the rest', async () => {
  const broken = async (of: ArchivedClip) => {
    if (of.id === 1) throw new Error('The database is closed.');
    return of.id === 2 ? undefined : readBody(of);
  };
  const onProgress = vi.fn();
  const clips = [clip(1, '甲'), clip(2, '乙'), { ...clip(3, '丙'), clippedAt: 'never' }, clip(4, '丁')];
  const { blob, count, failed } = await exportZip(from(clips), { readBody: broken, total: 4, onProgress });
  expect(failed).toEqual([
    { id: 1, title: '甲', reason: 'The database is closed.' },
    { id: 2, title: '乙', reason: 'The text of the article is not in the library.' },
    { id: 3, title: '丙', reason: 'The time of clipping is not a time.' },
  ]);
  expect(count).toBe(1);
  expect((await filesOf(blob)).map(([name]) => name)).toEqual(['2026-11-24 丁.md']);
  expect(onProgress).toHaveBeenLastCalledWith({ done: 4, total: 4 });
});

describe('cancelled', () => {
  it('rejects at once and reads nothing', async () => {
    const read = vi.fn(readBody);
    const signal = AbortSignal.abort();
    const exported = exportZip(from([clip(1, '甲')]), { readBody: read, total: 1, signal });
    await expect(exported).rejects.toMatchObject({ name: 'AbortError' });
    expect(read).not.toHaveBeenCalled();
  });

  it('stops between clips and lets go of the list', async () => {
    const controller = new AbortController();
    const released = vi.fn();
    const read = vi.fn(readBody);
    async function* endless(): AsyncGenerator<ArchivedClip> {
      try {
        for (let id = 1; ; id += 1) yield clip(id, `第${id}条`);
      } finally {
        released();
      }
    }
    const onProgress = ({ done }: { done: number }) => {
      if (done === 3) controller.abort();
    };
    const exported = exportZip(endless(), {
      readBody: read,
      total: 9,
      onProgress,
      signal: controller.signal,
    });
    await expect(exported).rejects.toMatchObject({ name: 'AbortError' });
    expect(read).toHaveBeenCalledTimes(3);
    expect(released).toHaveBeenCalledOnce();
  });
});

it('rejects where the list itself cannot be read', async () => {
  async function* broken(): AsyncGenerator<ArchivedClip> {
    yield clip(1, '甲');
    throw new Error('The library is gone.');
  }
  await expect(exportZip(broken(), { readBody, total: 2 })).rejects.toThrow('The library is gone.');
});
