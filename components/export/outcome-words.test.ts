import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import type { ExportOutcome } from './export-clips';
import { outcomeWords } from './outcome-words';

const DONE = { state: 'done', count: 12, failures: [], unchanged: 0, beside: [] } as const;
const FILE = { name: 'tearsheet-2026-11-25.zip', intoFolder: false };
const FOLDER = { name: 'backup', intoFolder: true };

it.each<[ExportOutcome, string[], string[]]>([
  [
    { ...DONE, ...FILE, failures: [], beside: [] },
    ['12 clips exported to tearsheet-2026-11-25.zip.'],
    ['已导出 12 篇剪报到 tearsheet-2026-11-25.zip。'],
  ],
  [
    { ...DONE, ...FOLDER, unchanged: 1, failures: [], beside: [] },
    ['12 clips exported to backup.', '1 clip was there already, unchanged.'],
    ['已导出 12 篇剪报到 backup。', '其中 1 篇原已在那里，没有变化。'],
  ],
  [{ state: 'cancelled', ...FILE }, ['Export cancelled. No file was saved.'], ['已取消导出，没有保存文件。']],
  [
    { state: 'cancelled', ...FOLDER },
    ['Export cancelled. What was written so far is in the folder; the next export goes on from there.'],
    ['已取消导出。已写入的部分留在文件夹中，下次导出会接着进行。'],
  ],
  [
    { state: 'stopped', reason: 'full', path: '', ...FILE },
    ['The disk is full: the file could not be written.', 'No file was saved. Your clips are safe.'],
    ['磁盘已满，未能写入：文件。', '没有保存文件。剪报都还在。'],
  ],
  [
    { state: 'stopped', reason: 'forbidden', path: '港口/a.md', ...FOLDER },
    [
      'The browser no longer allows writing to the folder: 港口/a.md could not be written.',
      'What was written before stays; the next export into this folder goes on from there.',
    ],
    [
      '浏览器不再允许写入这个文件夹，未能写入：港口/a.md。',
      '之前写入的部分都还在；下次导出到这个文件夹会接着进行。',
    ],
  ],
  [
    { state: 'stopped', reason: 'foreign', path: 'index.json', ...FOLDER },
    [
      'The folder has an index.json that Tearsheet did not write. Choose another folder; nothing was written.',
    ],
    ['文件夹中已有一个不属于 Tearsheet 的 index.json。请另选文件夹；什么都没有写入。'],
  ],
  [
    { state: 'unreadable', reason: 'blocked', ...FILE },
    ['The export failed: another window holds the library open while it is being upgraded.'],
    ['导出失败：另一个窗口在升级期间占用着资料库。'],
  ],
])('says in both languages what came of it: %j', (outcome, en, zh) => {
  expect(outcomeWords(outcome, messages('en'))).toEqual(en);
  expect(outcomeWords(outcome, messages('zh'))).toEqual(zh);
});
