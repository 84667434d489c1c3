import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import type { TearsheetFirefox } from '../../firefox/tearsheet-firefox';
import { sample } from '../fixture';
import { launch, useFirefox } from './fixture';

const { export: exporting, library: words, import: importing } = messages('en');
const running = useFirefox();
/** Where the export is restored: another profile, nothing in it. */
let other: TearsheetFirefox;

beforeAll(async () => {
  other = await launch(running.proxy);
});
afterAll(async () => {
  await other?.close();
});

it('restores a library from its ZIP in an empty profile: every field of every clip and body', async () => {
  const { tearsheet } = running;
  for (const name of ['sina--seed-layout', 'cnbc--json-ld-quotes', 'gb18030--charset']) {
    await tearsheet.open(sample(name).url);
    await tearsheet.clickToolbarButton();
    await tearsheet.outcome();
  }
  await tearsheet.openExtensionPage('options.html');
  await tearsheet.press(words.exportAll);
  await tearsheet.press(exporting.start);
  const archive = await tearsheet.until('the ZIP has arrived', async () => finishedFile(tearsheet, /\.zip$/));
  const before = await everything(tearsheet);
  expect(before.clips.map(({ title }) => title)).toHaveLength(3);

  await other.openExtensionPage('options.html#import');
  expect(await everything(other)).toEqual({ clips: [], bodies: [] });
  await other.pickFiles(importing.pickFiles, [archive]);
  await other.press(importing.start(3));
  await other.waitForText(importing.finished);
  expect(await everything(other)).toEqual(before);
});

/** Path of a file in the downloads; nothing while Firefox is still writing it. */
function finishedFile({ profile }: TearsheetFirefox, name: RegExp): string | undefined {
  const files = existsSync(profile.downloads) ? readdirSync(profile.downloads) : [];
  if (files.some((file) => file.endsWith('.part'))) return undefined;
  const found = files.find((file) => name.test(file));
  return found && join(profile.downloads, found);
}

/** All that the library holds, as it is stored; without its own revision numbers. */
async function everything({ marionette }: TearsheetFirefox) {
  return (await marionette.inPage(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('tearsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
    const clips = (await all('clips')).map(({ rev: _rev, ...clip }) => clip);
    const bodies = await all('bodies');
    db.close();
    return { clips, bodies };
  })) as { clips: Record<string, unknown>[]; bodies: Record<string, unknown>[] };
}
