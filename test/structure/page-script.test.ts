import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capturePage } from '../../utils/capture/capture';
import { decode, loadPage } from '../extract/load-page';
import { samplePages } from '../pages';
import { loadedFirst, readBuilt } from './built-extension';

/** In bytes. The script is sent to the page and compiled at every clip: what can be done elsewhere is none of its business. */
const BUDGET = 9_200;

describe.each(['chrome', 'firefox'] as const)('the page script built for %s', (browser) => {
  const script = readBuilt(browser).read('content-scripts/clip.js');

  it('keeps to its budget', () => expect(Buffer.byteLength(script)).toBeLessThanOrEqual(BUDGET));

  it('says nothing to the page: no message, no event, no listener', () => {
    expect(script.match(/\b(?:postMessage|dispatchEvent|addEventListener|CustomEvent)\b/g)).toBeNull();
  });

  it.each(samplePages())('captures $name as the source does', async ({ dir, url }) => {
    const bytes = readFileSync(join(dir, 'page.html'));
    expect(await run(script, decode(bytes), url)).toEqual(capturePage(loadPage(bytes, url), url));
  });
});

it('the background built for Chrome reads no page: it has no DOM', () => {
  const built = readBuilt('chrome');
  const scripts = loadedFirst(built, 'background.js').map(built.read);
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.join('\n')).not.toMatch(/DOMParser|parseFromString/);
});

/** The answer of the script in a page whose own scripts do not run. */
async function run(script: string, html: string, url: string): Promise<unknown> {
  const page = new JSDOM(html, { url, runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  const answer = JSON.stringify(await page.window.eval(script));
  page.window.close();
  return JSON.parse(answer);
}
