import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tearsheet-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCE = 'The port authority said on Monday that it would raise handling fees by a tenth.';
const ARTICLE = write(
  'a.html',
  `<html lang="en"><title>Harbour fees rise</title><meta property="article:published_time" content="2024-03-04T09:15:00+01:00"><article><h1>Harbour fees rise</h1>${`<p>${SENTENCE}</p>`.repeat(9)}</article>`,
);
const EMPTY = write('b.html', '<title>b</title>');
const URL = 'https://paper.example/2024/fees.html';

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function run(...args: string[]): Promise<Run> {
  const command = [
    join('node_modules', 'tsx', 'dist', 'cli.mjs'),
    join('test', 'extract', 'cli.ts'),
    ...args,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe.concurrent('npm run extract', { timeout: 60_000 }, () => {
  it('prints Markdown with front matter', async () => {
    const { code, stdout } = await run('--url', URL, ARTICLE);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: 'Harbour fees rise'\n[\s\S]*\ndate: 2024-03-04T09:15:00\+01:00\n/);
    expect(stdout).toMatch(new RegExp(`\n---\n\n${SENTENCE}\n\n[\\s\\S]*${SENTENCE}\n$`));
  });

  it('prints the draft as JSON', async () => {
    const { code, stdout } = await run('--json', '--url', URL, ARTICLE);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Harbour fees rise',
      url: URL,
      html: `<div>${`<p>${SENTENCE}</p>`.repeat(9)}</div>`,
      text: Array(9).fill(SENTENCE).join('\n'),
      stripped: [],
    });
  });

  it('says in JSON where the selectors of a site rule found nothing', async () => {
    const { stdout } = await run('--json', '--url', 'https://stock.hexun.com/2024-03-04/1.html', ARTICLE);
    expect(JSON.parse(stdout).siteRule).toEqual({
      hosts: ['hexun.com'],
      body: 'generic',
      fields: { time: 'generic', sections: 'generic' },
      unmatched: ['.art_contextBox', '#artibody', '.pr20', '.links a'],
    });
  });

  it('prints a line a page of a list, in order, and goes on after a failure', async () => {
    const entries = [
      { id: 'none', file: join(folder, 'gone.html'), url: URL },
      { id: 'empty', file: EMPTY, url: URL },
      { id: 'article', file: ARTICLE, url: URL },
    ];
    const list = write('list.jsonl', entries.map((entry) => JSON.stringify(entry)).join('\n'));
    const { code, stdout } = await run('--list', list);
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'none', ok: false, reason: 'failed' },
      { id: 'empty', ok: false, reason: 'not-an-article' },
      { id: 'article', ok: true, title: 'Harbour fees rise', author: [], date: '2024-03-04T09:15:00+01:00' },
    ]);
    expect(lines[2].text).toBe(Array(9).fill(SENTENCE).join('\n'));
  });

  it('tells why a page gives no article', async () => {
    const { code, stdout, stderr } = await run(EMPTY);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('not-an-article: There is no text on this page that could be an article.');
  });

  it.each([
    ['no file', [], 'Name one HTML file.'],
    ['a file that is not there', [join(folder, 'gone.html')], `Cannot read ${join(folder, 'gone.html')}`],
    ['an address that is none', ['--url', 'paper', ARTICLE], '--url: "paper" is not an address.'],
    ['a time that is none', ['--now', 'soon', ARTICLE], '--now: "soon" is not an ISO 8601 time.'],
    ['an unknown option', ['--markdown', ARTICLE], "Unknown option '--markdown'"],
    [
      'a list that is none',
      ['--list', ARTICLE],
      'line 1: not an object with the texts "id", "file" and "url".',
    ],
  ])('says what is wrong: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
