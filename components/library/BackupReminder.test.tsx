// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipped, freshPage, show } from '@/test/components/fixture';
import { getSettings } from '@/utils/settings/settings';
import { BackupReminder } from './BackupReminder';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshPage();
  for (let number = 1; number <= 10; number += 1) await clipped(`${number}`);
});
afterEach(() => cleanup());

it('reminds of a first backup, and leads to it', async () => {
  const onExport = vi.fn();
  show(<BackupReminder onExport={onExport} />);
  await screen.findByText('10 clips are in this browser only, and there is no backup yet.');
  fireEvent.click(screen.getByRole('button', { name: 'Export all clips' }));
  expect(onExport).toHaveBeenCalledWith(10);
});

it('says how old the last backup is, and can be put off', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-12T14:00:00Z'), toFake: ['Date'] });
  show(<BackupReminder onExport={() => undefined} />, { lastExport: '2026-01-28T09:30:00.000Z' });
  await screen.findByText('The last backup is 43 days old.');
  fireEvent.click(screen.getByRole('button', { name: 'Remind me tomorrow' }));
  await waitFor(async () => expect((await getSettings()).remindedAt).toBe('2026-03-12T14:00:00.000Z'));
  vi.useRealTimers();
});
