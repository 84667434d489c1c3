import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, getSettings, type Settings, saveSettings, watchSettings } from './settings';
import { parseSettings } from './settings-record';

beforeEach(() => fakeBrowser.reset());

const chosen: Settings = {
  clipOnOpen: false,
  language: 'zh',
  theme: 'sepia',
  loadImages: false,
  readerSize: 21,
  readerFace: 'sans',
  shortcuts: false,
  export: {
    format: 'jsonl',
    profile: 'hugo',
    body: 'html',
    template: '{site}/{title}',
    keys: { note: false, tags: 'labels' },
  },
  lastExport: '2026-03-12T14:00:00.000Z',
  remindAfter: 90,
  remindedAt: '2026-03-13T14:00:00.000Z',
};

describe('parseSettings', () => {
  it('takes over what is of the right kind', () => expect(parseSettings(chosen)).toEqual(chosen));

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'dark'],
    ['a list', [true]],
    ['an empty record', {}],
    [
      'fields of the wrong kind',
      {
        clipOnOpen: 'false',
        language: 'fr',
        theme: 'constructor',
        loadImages: 0,
        readerSize: '21',
        readerFace: null,
        shortcuts: {},
        export: { format: 'pdf', profile: 1, body: 'text', template: null, keys: ['a'] },
        lastExport: 'yesterday',
        remindAfter: 8,
        remindedAt: 0,
      },
    ],
    ['a time in words', { lastExport: 'March 4 2026', remindedAt: '2026-03-12T14:00:00+08:00' }],
    ['a size between two', { readerSize: 18 }],
    ['a field of another version', { paper: 'a4' }],
  ])('falls back to the defaults for %s', (_, value) =>
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS),
  );

  it('falls back field by field', () => {
    expect(parseSettings({ ...chosen, theme: 'neon' })).toEqual({ ...chosen, theme: 'system' });
    const stored = { ...chosen.export, profile: 'wiki', keys: { tags: 'labels', note: true, lang: 3 } };
    expect(parseSettings({ ...chosen, export: stored }).export).toEqual({
      ...chosen.export,
      profile: 'standard',
      keys: { tags: 'labels' },
    });
  });
});

describe('settings', () => {
  it('are the defaults until saved', async () => {
    expect(await getSettings()).toEqual({
      ...{ clipOnOpen: true, language: 'auto', theme: 'system', loadImages: true },
      ...{
        readerSize: 17,
        readerFace: 'serif',
        shortcuts: true,
        lastExport: '',
        remindAfter: 30,
        remindedAt: '',
      },
      export: { format: 'markdown-zip', profile: 'standard', body: 'markdown', template: '', keys: {} },
    });
  });

  it('are kept as one item, with the fields that a change does not name', async () => {
    expect(await saveSettings({ language: 'zh' })).toEqual({ ...DEFAULT_SETTINGS, language: 'zh' });
    await saveSettings({ readerSize: 23 });

    const expected = { ...DEFAULT_SETTINGS, language: 'zh', readerSize: 23 };
    expect(await getSettings()).toEqual(expected);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: expected });
  });

  it('do not undo each other when two are saved at once', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ loadImages: false })]);
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', loadImages: false });
  });

  it('can be saved again after a failure, which is reported', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no space'));

    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('no space');
    await saveSettings({ theme: 'light' });

    expect((await getSettings()).theme).toBe('light');
  });

  it('never store what is not a setting', async () => {
    await saveSettings({ theme: 'neon' } as unknown as Partial<Settings>);
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are watched until told to stop, and checked like those read', async () => {
    const listener = vi.fn();
    const stop = watchSettings(listener);

    await saveSettings({ theme: 'dark' });
    await fakeBrowser.storage.local.set({ settings: { theme: 'neon', shortcuts: false } });
    stop();
    await saveSettings({ theme: 'light' });

    expect(listener.mock.calls).toEqual([
      [{ ...DEFAULT_SETTINGS, theme: 'dark' }],
      [{ ...DEFAULT_SETTINGS, shortcuts: false }],
    ]);
  });
});
