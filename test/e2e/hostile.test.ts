import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { outcome, press, readerTitle, waitForImages } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, popup: words } = messages('en');
const running = useBrowser();

const POSTER = 'https://www.quaysidepost.example/hit/poster';

/** What could run, load, send or cover something, in a page that shows the hostile article. */
const DANGERS = [
  'iframe, object, embed, form, video, audio, dialog, base, annotation, annotation-xml, maction, mglyph, math :is(a, img, style, [href]), template, marquee, foreignObject',
  'a[ping], [background], [formaction], [srcdoc]',
  '.reader__body [style], .reader__body [id], .reader__body img[src*="/hit/"]:not([src$="/hit/poster"])',
].join(', ');

it('shows a hostile article and lets nothing of it run or send', async () => {
  const { tearsheet, server } = running;
  const page = await tearsheet.open(sample('hostile--scripts').url);
  const before = await page.content();
  server.requests.length = 0;

  const popup = await tearsheet.clickToolbarButton(page);
  expect(await outcome(popup)).toBe(words.saved);
  await inspect(popup);
  const panel = await tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
  expect(await readerTitle(panel)).toBe(
    `Harbour bonds rally <script>hit('title')</script> as "fees: 5%" return`,
  );
  await waitForImages(panel);
  await inspect(panel);
  const library = await tearsheet.openExtensionPage('options.html');
  await library.locator('main li a').click();
  await readerTitle(library);
  await waitForImages(library);
  await inspect(library);

  expect(await page.content()).toBe(before);
  // The poster stands for the film, as the picture of a figure with a link: it is loaded as any picture is.
  const others = server.requests.filter(({ url, destination }) => url !== POSTER || destination !== 'image');
  expect(others.map(({ url }) => url)).toEqual([]);
});

async function inspect(page: Page): Promise<void> {
  const found = await page.evaluate((dangers) => {
    const elements = [...document.querySelectorAll('*')];
    const attributes = elements.flatMap((element) => [...element.attributes]);
    return {
      hits: (window as { __hits?: unknown }).__hits,
      polluted: Object.keys(Object.prototype),
      elements: [...document.querySelectorAll(dangers)].map((element) => element.outerHTML),
      handlers: attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      scripts: elements
        .filter((element) => element instanceof HTMLScriptElement && !element.src.startsWith(location.origin))
        .map((element) => element.outerHTML),
      addresses: attributes
        .filter(({ name }) => /^(?:href|src|srcset|action|poster)$/.test(name))
        .map(({ value }) => value)
        .filter((value) => /^\s*(?:java|vb)\s*script:|^\s*data:/i.test(value)),
    };
  }, DANGERS);
  expect(found).toEqual({
    hits: undefined,
    polluted: [],
    elements: [],
    handlers: [],
    scripts: [],
    addresses: [],
  });
}
