import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../browser/build';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tearsheet-sources-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('builds the same extension for both browsers from the package of the sources', async () => {
  const [project, unpacked] = [join(folder, 'project'), join(folder, 'unpacked')];
  // A copy, so that no other test sees a build that is half done.
  copyProject(project);
  wxt(project, 'zip', 'chrome');
  wxt(project, 'build', 'firefox');
  const [archive = ''] = readdirSync(join(project, '.output')).filter((name) =>
    name.endsWith('-sources.zip'),
  );
  await unpack(join(project, '.output', archive), unpacked);
  wxt(unpacked, 'build', 'chrome');
  wxt(unpacked, 'build', 'firefox');

  for (const browser of ['chrome-mv3', 'firefox-mv3']) {
    const [ours, theirs] = [project, unpacked].map((root) => contents(join(root, '.output', browser)));
    expect(Object.keys(theirs ?? {})).toEqual(Object.keys(ours ?? {}));
    expect(theirs).toEqual(ours);
  }
  expect(Object.keys(contents(join(project, '.output/chrome-mv3')))).toContain('offscreen.html');
  // Four builds.
}, 300_000);

function copyProject(to: string): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) {
    cpSync(join(ROOT, file), join(to, file), { recursive: true, force: true });
  }
}

/** Runs WXT as a user would, with the packages that are installed here. */
function wxt(cwd: string, command: 'build' | 'zip', browser: 'chrome' | 'firefox'): void {
  const packages = join(ROOT, 'node_modules');
  try {
    symlinkSync(packages, join(cwd, 'node_modules'));
  } catch {
    // It is there from the command before.
  }
  const program = join(packages, 'wxt/bin/wxt.mjs');
  // A test's environment is no user's: it would build for development.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(process.execPath, [program, command, '-b', browser, '--mv3'], {
    ...{ cwd, env, stdio: 'pipe' },
  });
}

async function unpack(archive: string, folder: string): Promise<void> {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(archive))));
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const path = join(folder, entry.filename);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
}

/** Every file of a folder by its path, as the text of its bytes. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]),
  );
}
