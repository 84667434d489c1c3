import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ServedPage } from '../browser/served-files';
import { UsageError } from '../command-line';
import { loadPage } from '../extract/load-page';
import { samplePages } from '../pages';
import type { Target } from './arguments';
import { ownAddress } from './own-address';

/** One page of the demonstration. */
export interface DemoPage {
  /** Names the folder of its pictures. */
  name: string;
  url: string;
  /** Shown step by step, in this language; the others are only clipped. */
  shownIn?: 'en' | 'zh';
  /** Where it comes from disk. */
  served?: ServedPage;
}

/** The samples that are shown step by step, last, so that they head the list. */
const SHOWN: Record<string, 'en' | 'zh'> = { 'cnbc--json-ld-quotes': 'en', 'sina--qr-box-editor': 'zh' };

/**
 * The pages to be clipped, in order.
 *
 * @throws UsageError where a file cannot be served under an address
 */
export function demoPages(target: Target): DemoPage[] {
  switch (target.kind) {
    case 'samples':
      return sampleTour();
    case 'url':
      return [{ name: new URL(target.url).hostname, url: target.url, shownIn: 'en' }];
    case 'file': {
      const url = target.url ?? addressOf(target.file);
      return [
        { name: new URL(url).hostname, url, shownIn: 'en', served: { url, file: resolve(target.file) } },
      ];
    }
  }
}

function sampleTour(): DemoPage[] {
  const pages = samplePages().map(({ name, dir, url }): DemoPage => {
    const shownIn = SHOWN[name];
    return { name, url, served: { url, file: resolve(dir, 'page.html') }, ...(shownIn && { shownIn }) };
  });
  return [...pages.filter(({ shownIn }) => !shownIn), ...pages.filter(({ shownIn }) => shownIn)];
}

function addressOf(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`${file} is neither a file nor an address of the web.`);
  }
  const url = ownAddress(loadPage(readFileSync(file), 'https://unknown.invalid/'));
  if (url === undefined)
    throw new UsageError(`${file} does not name its own address: give it with --url URL.`);
  return url;
}
