import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { record } from '@/utils/archive/fixture';
import type { ClipBody } from '@/utils/article/clip';
import { downloadText } from '@/utils/extension/download';
import { DEFAULT_SETTINGS, saveSettings } from '@/utils/settings/settings';
import { copyMarkdown, saveMarkdown } from './copy-or-save';

vi.mock('@/utils/extension/download', () => ({ downloadText: vi.fn() }));

const { clip, versions } = record(1, '港口费用');
const body = versions[0] as ClipBody;

beforeEach(() => fakeBrowser.reset());

it('saves a clip in the form, with the keys and under the name that were chosen for exports', async () => {
  const chosen = {
    profile: 'hugo',
    body: 'html',
    template: '{site}/{title}',
    keys: { lang: 'language' },
  } as const;
  await saveSettings({ export: { ...DEFAULT_SETTINGS.export, ...chosen } });
  await saveMarkdown(clip, body);
  const [name, text] = vi.mocked(downloadText).mock.calls.at(-1) ?? [];
  expect(name).toBe('港口费用.md');
  expect(text).toContain('\nparams:\n');
  expect(text).toContain(' language: zh-CN\n');
  expect(text).toContain('<p>港口费用的正文</p>');
});

it('copies a clip as Markdown with the front matter of the collection where nothing was chosen', async () => {
  const writeText = vi.fn();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyMarkdown(clip, body);
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^---\ntitle: '港口费用'\n.*\n---\n\n港口费用的正文\n$/s);
  vi.unstubAllGlobals();
});
