import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { outcome, press, pressBeside, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, library: words, export: exporting } = messages('en');
const TITLE = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const ENGLISH = `2026-03-10 ${TITLE}.md`;
const CHINESE = '2022-08-18 内河航运局召开重点港口运行形势分析视频会议.md';
const running = useBrowser();
let library: Page;

beforeAll(async () => {
  for (const name of ['sina--seed-layout', 'cnbc--json-ld-quotes']) {
    const page = await running.tearsheet.open(sample(name).url);
    await outcome(await running.tearsheet.clickToolbarButton(page));
  }
  library = await running.tearsheet.openExtensionPage('options.html');
  // The dialog of the system cannot be driven; a private folder behaves as one that was chosen.
  await library.evaluate(() => {
    const picked = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('backup', { create: true });
    Object.assign(window, { showDirectoryPicker: picked });
  });
});

async function exportAll(): Promise<void> {
  await press(library, 'button', words.exportAll);
  await press(library, 'button', exporting.formats['markdown-folder']);
  await press(library, 'button', exporting.startFolder);
}

/** Every file in the folder: its text, and when it was written. */
function folder(): Promise<Record<string, { text: string; written: number }>> {
  return library.evaluate(async () => {
    const found: Record<string, { text: string; written: number }> = {};
    const read = async (at: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of at.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${path}${name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          found[path + name] = { text: await file.text(), written: file.lastModified };
        }
      }
    };
    await read(
      await (await navigator.storage.getDirectory()).getDirectoryHandle('backup', { create: true }),
      '',
    );
    return found;
  });
}

function put(name: string, text: string): Promise<void> {
  return library.evaluate(
    async (name, text) => {
      const backup = await (await navigator.storage.getDirectory()).getDirectoryHandle('backup', {
        create: true,
      });
      const writing = await (await backup.getFileHandle(name, { create: true })).createWritable();
      await writing.write(text);
      await writing.close();
    },
    name,
    text,
  );
}

it('does not write into a folder with an index of somebody else', async () => {
  await put('index.json', '{"name":"site"}');
  await exportAll();
  await waitForText(library, exporting.stopped.foreign('index.json'));
  expect(Object.keys(await folder())).toEqual(['index.json']);
  await press(library, 'button', common.dismiss);
  await library.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('backup', { recursive: true }),
  );
});

it('writes everything into an empty folder', async () => {
  await exportAll();
  await waitForText(library, exporting.done(2, 'backup'));
  const files = await folder();
  expect(Object.keys(files).sort()).toEqual(
    ['.tearsheet/1.json', '.tearsheet/2.json', CHINESE, ENGLISH, 'index.json', 'index.md'].sort(),
  );
  expect(files[ENGLISH]?.text).toContain('Not everyone was convinced.');
  await press(library, 'button', common.dismiss);
});

it('writes only what has changed since, and leaves alone what others wrote or changed', async () => {
  const before = await folder();
  await put('mine.md', 'My own note.');
  await put(CHINESE, 'Changed in an editor.');
  await pressBeside(library, TITLE, 'checkbox', words.select(TITLE));
  await press(library, 'button', common.star);
  await waitForText(library, words.turned.starred.on(1));
  await press(library, 'button', words.clearSelection);
  await exportAll();
  await waitForText(library, exporting.unchanged(1));
  const after = await folder();
  expect(after['mine.md']?.text).toBe('My own note.');
  expect(after[CHINESE]?.text).toBe('Changed in an editor.');
  expect(after[ENGLISH]?.text).toContain('starred: true');
  const same = Object.keys(before).filter((name) => before[name]?.written === after[name]?.written);
  expect(same.sort()).toEqual(['.tearsheet/1.json', 'index.md']);
});
