import type { Tearsheet } from '../browser/tearsheet';
import type { DemoPage } from './pages';

/** Leaves a browser open on a page for a person, and says what to click. Ends when the browser is closed. */
export async function showWindow(tearsheet: Tearsheet, pages: DemoPage[]): Promise<void> {
  const closed = new Promise<void>((resolve) => tearsheet.browser.once('disconnected', () => resolve()));
  const [blank] = await tearsheet.browser.pages();
  for (const { url } of pages.filter(({ shownIn }) => shownIn)) await tearsheet.open(url);
  await blank?.close();
  console.log(`
The browser is open. Click the Tearsheet button in the toolbar, or press Alt Shift S.
"Read" opens the side panel, "Library" shows all clips.
`);
  const others = pages.filter(({ shownIn }) => !shownIn);
  if (others.length > 0) {
    console.log('More sample pages, in this browser only:');
    for (const { url } of others) console.log(`  ${url}`);
  }
  console.log('\nClose the browser, or press Ctrl C here, to end.');
  await closed;
}
