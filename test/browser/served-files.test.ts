import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentType, findFile } from './served-files';

const root = mkdtempSync(join(tmpdir(), 'served-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'a/img'), { recursive: true });
mkdirSync(join(root, 'b'));
for (const file of [
  'secret.txt',
  'a/page.html',
  'a/lead.png',
  'a/img/铜价.png',
  'b/page.html',
  'b/lead.png',
]) {
  writeFileSync(join(root, file), file);
}
const pages = [
  { url: 'https://news.example/2026/one.html', file: join(root, 'a/page.html') },
  { url: 'https://other.example/two?id=2', file: join(root, 'b/page.html') },
];

describe('findFile', () => {
  it.each([
    ['https://news.example/2026/one.html', 'a/page.html'],
    ['https://news.example/2026/one.html#top', 'a/page.html'],
    ['https://other.example/two?id=2', 'b/page.html'],
    ['https://other.example/two?id=3', undefined],
    ['https://news.example/2026/lead.png', 'a/lead.png'],
    ['https://other.example/pictures/large/lead.png?w=800', 'b/lead.png'],
    ['https://news.example/2026/img/%E9%93%9C%E4%BB%B7.png', 'a/img/铜价.png'],
    ['https://third.example/lead.png', undefined],
    ['https://news.example/2026/../../secret.txt', undefined],
    ['https://news.example/2026/..%2Fsecret.txt', undefined],
    ['https://news.example/2026/%E9%93.png', undefined],
    ['https://news.example/2026/img', undefined],
    ['https://news.example/', undefined],
  ])('%s', (address, file) => {
    expect(findFile(pages, address)).toBe(file && join(root, file));
  });
});

describe('contentType', () => {
  it.each([
    ['lead.PNG', Buffer.from([0x89, 0x50]), 'image/png'],
    ['chart.svg', Buffer.from('<svg/>'), 'image/svg+xml'],
    ['page.html', Buffer.from('<meta charset="gbk">铜价'), 'text/html; charset=utf-8'],
    ['page.html', Buffer.from([0xc4, 0xfa]), 'text/html'],
  ])('%s', (file, bytes, type) => {
    expect(contentType(file, bytes)).toBe(type);
  });
});
