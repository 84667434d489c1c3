import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../utils/extract/extract';
import { decode, loadPage } from '../extract/load-page';
import { samplePages } from '../pages';
import { readBuilt } from './built-extension';

/**
 * Bytes, 2 % above what was reached when the script was last made smaller. It is sent to the page and compiled at every
 * clip, so a feature has to be worth its bytes: raise this in the change that needs it, and say there what they buy.
 */
const BUDGET = 198_500;

describe.each(['chrome', 'firefox'] as const)('the page script built for %s', (browser) => {
  const script = readBuilt(browser).read('content-scripts/clip.js');

  it('keeps to its budget', () => expect(Buffer.byteLength(script)).toBeLessThanOrEqual(BUDGET));

  it('says nothing to the page: no message, no event, no listener', () => {
    expect(script.match(/\b(?:postMessage|dispatchEvent|addEventListener|CustomEvent)\b/g)).toBeNull();
  });

  // The build renames and leaves out; what it makes of a page must not differ for that.
  it.each(samplePages())('reads $name as the source does', async ({ dir, url, now }) => {
    const bytes = readFileSync(join(dir, 'page.html'));
    const expected = extract(loadPage(bytes, url), { url, now });
    expect(await run(script, decode(bytes), url, now)).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});

/** The answer of the script in a page whose own scripts do not run, at a time of our choice. */
async function run(script: string, html: string, url: string, now: Date): Promise<unknown> {
  const page = new JSDOM(html, { url, runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  page.window.eval(`Date = class extends Date {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [${now.getTime()}])); }
  }`);
  const answer = JSON.stringify(await page.window.eval(script));
  page.window.close();
  return JSON.parse(answer);
}
