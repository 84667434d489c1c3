import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, downloaded, exportBy, outcome, press, waitForText } from '../browser/page-actions';
import { readArchive } from '../browser/read-archive';
import { sample, useBrowser } from './fixture';

const { common, library: words, popup: popupWords } = messages('en');
const TITLE = 'The quiet business of moving empty boxes';
const LEAD = 'A third of the containers that cross the northern ocean carry nothing at all';
const END_OF_FIRST = 'You cannot see an empty box from the quay';
const END_OF_SECOND = 'he has cleared a corner of the yard for the trial, which begins in May.';
const running = useBrowser();

it('makes one clip of an article over two pages, with each paragraph once', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('ledger--page-1').url);
  const first = await tearsheet.clickToolbarButton(page);
  expect(await outcome(first)).toBe(popupWords.savedInPart);

  const arrived = page.waitForNavigation({ waitUntil: 'load' });
  await press(first, 'button', popupWords.nextPage);
  await arrived;
  expect(page.url()).toBe(sample('ledger--page-2').url);

  const second = await tearsheet.clickToolbarButton(page);
  expect(await outcome(second)).toBe(popupWords.pageAdded(2, 2));
  await waitForText(second, popupWords.allPages);

  const panel = await tearsheet.panelOpenedBy(() => press(second, 'button', common.read));
  await byRole(panel, 'heading', TITLE).wait();
  await waitForText(panel, END_OF_SECOND);
  const shown = await panel.$eval('.reader__body', (body) => body.textContent ?? '');
  expect(timesIn(shown)).toEqual([1, 1, 1]);

  const library = await tearsheet.openExtensionPage('options.html');
  await exportBy(library, words.exportAll);
  const files = await readArchive(await downloaded(tearsheet.downloads, /\.zip$/));
  const markdown = files.get(`2026-03-09 ${TITLE}.md`) ?? '';
  expect(timesIn(markdown.replace(/^description: .*$/m, ''))).toEqual([1, 1, 1]);
  expect(markdown).not.toContain('truncated:');
});

/** How often the pages' first and last paragraphs come in a text. */
function timesIn(text: string): number[] {
  return [LEAD, END_OF_FIRST, END_OF_SECOND].map((passage) => text.split(passage).length - 1);
}
