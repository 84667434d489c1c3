import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'puppeteer-core';
import type { Language } from '@/utils/i18n/language';

/** Everything here finds things as a screen reader does: by role and name. */
type Role = 'button' | 'checkbox' | 'heading' | 'link' | 'textbox';

const TIMEOUT = 15_000;

export function byRole(page: Page, role: Role, name: string): Locator<Element> {
  return page.locator(selector(role, name)).setTimeout(TIMEOUT);
}

/** Clicks with the mouse, once the thing is there, in sight and enabled. A popup may close in answer. */
export async function press(page: Page, role: Role, name: string): Promise<void> {
  const closed = new Promise<void>((resolve) => page.once('close', () => resolve()));
  try {
    await Promise.race([byRole(page, role, name).click(), closed]);
  } catch (error) {
    throw new Error(`There is no ${role} "${name}" to click on ${page.url()}.`, { cause: error });
  }
}

/** Points at something and clicks what shows up beside it, as the box to tick beside a title. */
export async function pressBeside(page: Page, link: string, role: Role, name: string): Promise<void> {
  await byRole(page, 'link', link).hover();
  await press(page, role, name);
}

/** Whether such a thing is on the page now. */
export async function has(page: Page, role: Role, name: string): Promise<boolean> {
  return (await page.$(selector(role, name))) !== null;
}

/** Presses a button that opens the dialog of exports and does what the dialog begins with, by Enter. */
export async function exportBy(page: Page, button: string): Promise<void> {
  await press(page, 'button', button);
  await page.waitForSelector('dialog[open] .btn--primary:focus', { timeout: TIMEOUT });
  await page.keyboard.press('Enter');
}

/** Sets the language of the interface, which every open page takes over at once. */
export async function speak(extensionPage: Page, language: Language): Promise<void> {
  await extensionPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
    language,
  );
}

/** What the popup says once clipping has come to an end. */
export async function outcome(popup: Page): Promise<string> {
  const said = await popup.waitForFunction(
    () => {
      const busy = document.querySelector('[aria-busy="true"], .status .spinner');
      return !busy && document.querySelector('[role="status"] h1')?.textContent;
    },
    { timeout: 45_000 },
  );
  return String(await said.jsonValue());
}

/** Waits until a text is to be read on the page. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered can be read
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: TIMEOUT },
    text,
  );
}

/** Waits until the pictures that are to be seen have arrived, or have failed to. */
export async function waitForImages(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...document.images].every((image) => image.loading === 'lazy' || image.complete),
    {
      timeout: TIMEOUT,
    },
  );
}

/** Shows a page to a reader whose system is light or dark, once the colours have come to rest. */
export async function setColours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** Waits until the popup's window has grown or shrunk to what it shows. */
export async function waitForSize(popup: Page): Promise<void> {
  await popup.waitForFunction(() => innerHeight === Math.min(document.documentElement.scrollHeight, 600), {
    timeout: TIMEOUT,
  });
}

/** Headline of the article in the reader, once it is open. */
export async function readerTitle(page: Page): Promise<string> {
  const heading = await page.waitForSelector('article h1', { timeout: TIMEOUT });
  return (await heading?.evaluate((element) => element.textContent)) ?? '';
}

/** Path of the first finished file in the downloads whose name fits; waits for it. */
export async function downloaded(folder: string, name: RegExp): Promise<string> {
  const deadline = Date.now() + TIMEOUT;
  while (Date.now() < deadline) {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const found = files.find((file) => name.test(file) && !file.endsWith('.crdownload'));
    if (found !== undefined) return join(folder, found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No file like ${name} arrived in the downloads.`);
}

function selector(role: Role, name: string): string {
  return `aria/[role="${role}"][name="${name.replaceAll('"', '\\"')}"]`;
}
