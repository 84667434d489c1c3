import type { Page } from 'puppeteer-core';

/** Milliseconds: with everything it takes minutes on a slow machine. */
const PATIENCE = 1_800_000;

/** Waits until a text is on the page, for as long as a whole library takes. */
export async function waitForText(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await page.evaluate((text) => document.body.textContent.includes(text), text))) {
    if (Date.now() > deadline) throw new Error(`"${text}" did not come: ${await said(page)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function said(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent.slice(0, 1_000));
}
