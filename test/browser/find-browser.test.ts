import { describe, expect, it } from 'vitest';
import { inventedMachine } from './fake-machine';
import { findBrowser, NamedBrowserError } from './find-browser';

const PLAYWRIGHT = '/home/ada/.cache/ms-playwright';

describe('findBrowser', () => {
  it.each([
    {
      case: 'the variable wins over the path',
      programs: ['/opt/my-chrome', '/usr/bin/chromium'],
      env: { TEARSHEET_BROWSER: '/opt/my-chrome' },
      found: '/opt/my-chrome',
    },
    {
      case: 'the second variable',
      programs: ['/opt/my-chrome'],
      env: { TEARSHEET_BROWSER: '', CHROME_PATH: '/opt/my-chrome' },
      found: '/opt/my-chrome',
    },
    {
      case: 'chromium before a branded one, in whatever folder',
      programs: ['/usr/bin/google-chrome', '/usr/local/bin/chromium'],
      found: '/usr/local/bin/chromium',
    },
    {
      case: "Playwright's newest build before a branded one",
      programs: [
        '/usr/bin/microsoft-edge',
        `${PLAYWRIGHT}/chromium-999/chrome-linux/chrome`,
        `${PLAYWRIGHT}/chromium-1200/chrome-linux64/chrome`,
        `${PLAYWRIGHT}/chromium_headless_shell-1300/chrome-linux/headless_shell`,
      ],
      found: `${PLAYWRIGHT}/chromium-1200/chrome-linux64/chrome`,
    },
    {
      case: "Playwright's own variable",
      programs: ['/pw/chromium-1/chrome-linux/chrome'],
      env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' },
      found: '/pw/chromium-1/chrome-linux/chrome',
    },
    { case: 'a branded one', programs: ['/usr/bin/microsoft-edge'], found: '/usr/bin/microsoft-edge' },
    {
      case: 'one that does not start is passed over',
      programs: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      broken: ['/usr/bin/chromium'],
      found: '/usr/bin/google-chrome',
    },
    {
      case: 'a snap is passed over',
      programs: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      links: { '/usr/bin/chromium': '/usr/bin/snap' },
      found: '/usr/bin/google-chrome',
    },
    {
      case: "Ubuntu's stub for the snap is passed over",
      programs: ['/usr/bin/chromium-browser'],
      heads: { '/usr/bin/chromium-browser': '#!/bin/sh\nexec /snap/bin/chromium "$@"\n' },
      found: undefined,
    },
    { case: 'none', programs: ['/usr/bin/firefox'], found: undefined },
    {
      case: 'an app on a Mac',
      platform: 'darwin' as const,
      programs: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    },
  ])('$case', async ({ found, ...machine }) => {
    expect(await findBrowser(inventedMachine(machine))).toBe(found);
  });

  it('does not take another browser than the one that was named', async () => {
    const machine = inventedMachine({
      programs: ['/usr/bin/chromium'],
      env: { TEARSHEET_BROWSER: '/opt/gone' },
    });
    await expect(findBrowser(machine)).rejects.toThrow(
      new NamedBrowserError('TEARSHEET_BROWSER names /opt/gone, which is not a program that can be run.'),
    );
  });
});
