import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCommandLine, UsageError } from '../command-line';
import { extractSample } from './extract-sample';
import { PAGES_DIR, samplePages, WHY_UNKNOWN } from './index';

const USAGE = `Usage:
  npm run page:add -- NAME --url URL [--now TIME] [--why TEXT] FILE.html   a new page, NAME as site--case
  npm run page:add -- NAME --update [FILE.html]                           expected files (and page) anew
Options:
  --url URL    the page's own address
  --now TIME   ISO 8601 time of the clip, instead of the present
  --why TEXT   what the page tests, in a sentence
  --update     overwrite the expected files of a page that is there`;

function main(): void {
  const { values, positionals } = readArguments();
  const [name, file, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new UsageError('Name one page and one HTML file.');
  if (values.update) updatePage(name, file);
  else addPage(name, file, values);
  writeExpected(name);
  console.log(`Wrote test/pages/${name}. Now read expected.json and expected.md against the page and correct them:
they state what is right, not what the extraction makes of it today. Then run "npm run page:version".`);
}

function addPage(
  name: string,
  file: string | undefined,
  options: { url?: string; now?: string; why?: string },
): void {
  const dir = join(PAGES_DIR, name);
  if (!/^[a-z0-9-]+--[a-z0-9-]+$/.test(name)) throw new UsageError(`"${name}" is not site--case.`);
  if (existsSync(dir)) throw new UsageError(`${name} is there already: give --update to write it anew.`);
  if (file === undefined || !existsSync(file)) throw new UsageError('The HTML file is missing.');
  if (!options.url || !URL.canParse(options.url)) throw new UsageError('--url is missing or not an address.');
  const now = new Date(options.now ?? Date.now());
  if (Number.isNaN(now.getTime())) throw new UsageError(`--now: "${options.now}" is not an ISO 8601 time.`);
  const page = {
    url: options.url,
    now: now.toISOString().replace(/\.\d+/, ''),
    why: options.why ?? WHY_UNKNOWN,
  };
  mkdirSync(dir);
  writeFileSync(join(dir, 'page.html'), readFileSync(file));
  writeJson(join(dir, 'page.json'), page);
}

function updatePage(name: string, file: string | undefined): void {
  if (!samplePages().some((page) => page.name === name)) throw new UsageError(`There is no page "${name}".`);
  if (file === undefined) return;
  if (!existsSync(file)) throw new UsageError('The HTML file is missing.');
  writeFileSync(join(PAGES_DIR, name, 'page.html'), readFileSync(file));
}

function writeExpected(name: string): void {
  const page = samplePages().find((one) => one.name === name);
  if (!page) throw new UsageError(`There is no page "${name}".`);
  const { facts, markdown } = extractSample(readFileSync(join(page.dir, 'page.html')), page.url, page.now);
  writeJson(join(page.dir, 'expected.json'), facts);
  if (markdown === undefined) rmSync(join(page.dir, 'expected.md'), { force: true });
  else writeFileSync(join(page.dir, 'expected.md'), markdown);
}

/** Writes JSON in the project's own format, so that the linter has nothing to say about it. */
function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value, null, 2));
  const biome = join(
    dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
    'bin/biome',
  );
  execFileSync(process.execPath, [biome, 'format', '--write', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function readArguments() {
  return readCommandLine({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      now: { type: 'string' },
      why: { type: 'string' },
      update: { type: 'boolean' },
    },
  });
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
