import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { markdownFile } from '../../utils/archive/markdown-file';
import type { ExtractionResult } from '../../utils/article/article';
import { toIso } from '../../utils/article/zoned-time';
import { extract } from '../../utils/extract/extract';
import { matchSite } from '../../utils/extract/sites/site-match';
import { readCommandLine, UsageError } from '../command-line';
import { loadPage } from './load-page';

const USAGE = `Usage:
  npm run --silent extract -- [--url URL] [--json] FILE.html
  npm run --silent extract -- --list FILE.jsonl      (lines {"id", "file", "url"})
Options:
  --url URL   the page's own address, for relative links and site rules
  --json      print the draft as JSON instead of Markdown, and what the site's rule found on the page
  --force     take a page that does not look like an article
  --now TIME  ISO 8601 time of the clip, instead of the present`;

interface Run {
  now: Date;
  force: boolean;
}

function main(): void {
  const { values, positionals } = readArguments();
  const run = { now: readTime(values.now), force: values.force ?? false };
  if (values.list !== undefined) {
    if (positionals.length > 0) throw new UsageError('--list takes no further file.');
    printList(values.list, run);
    return;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Name one HTML file.');
  const url = readAddress(values.url ?? pathToFileURL(file).href);
  const result = extractFile(file, url, run);
  if (!result.ok) {
    console.error(`${file}: ${result.reason}: ${result.detail}`);
    process.exitCode = 1;
  } else if (values.json) {
    const siteRule = matchSite(loadPage(readBytes(file), url), url);
    console.log(JSON.stringify({ ...result.draft, siteRule }, null, 2));
  } else {
    process.stdout.write(markdownFile(result.draft));
  }
}

/** One line a page, in the order of the list. A page that fails does not stop the run. */
function printList(list: string, run: Run): void {
  for (const [at, line] of readText(list).split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, file, url } = readEntry(line, `${list}, line ${at + 1}`);
    console.log(JSON.stringify({ id, ...listed(extractListed(file, url, run)) }));
  }
}

function extractListed(file: string, url: string, run: Run): ExtractionResult {
  try {
    return extractFile(file, url, run);
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The fields under the names that the list format has: `author` and `date` as an exported file has them. */
function listed(result: ExtractionResult): Record<string, unknown> {
  if (!result.ok) return result;
  const { title, authors, published, text, html: _, ...others } = result.draft;
  return { ok: true, title, author: authors, ...(published && { date: toIso(published) }), text, ...others };
}

function extractFile(file: string, url: string, { now, force }: Run): ExtractionResult {
  const document = loadPage(readBytes(file), url);
  const result = extract(document, { url, now, force });
  document.defaultView?.close();
  return result;
}

function readArguments() {
  return readCommandLine({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      list: { type: 'string' },
      force: { type: 'boolean' },
      now: { type: 'string' },
    },
  });
}

function readTime(value: string | undefined): Date {
  const time = value === undefined ? new Date() : new Date(value);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--now: "${value}" is not an ISO 8601 time.`);
  return time;
}

function readAddress(value: string): string {
  if (!URL.canParse(value)) throw new UsageError(`--url: "${value}" is not an address.`);
  return value;
}

function readEntry(line: string, place: string): { id: string; file: string; url: string } {
  try {
    const { id, file, url } = JSON.parse(line) as Record<string, unknown>;
    if (typeof id === 'string' && typeof file === 'string' && typeof url === 'string')
      return { id, file, url };
  } catch {
    // Told below, like an entry that lacks a field.
  }
  throw new UsageError(`${place}: not an object with the texts "id", "file" and "url".`);
}

function readText(file: string): string {
  return new TextDecoder().decode(readBytes(file));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
