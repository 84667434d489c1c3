import { delimiter, join } from 'node:path';
import type { Machine } from './machine';

/** Names of a Chromium without a brand; these are tried first. */
const CHROMIUM = ['chromium', 'chromium-browser'];

/** Chrome and Edge, which do as well. */
const BRANDED = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Where Playwright's builds keep the program, by its own folder layout of different years. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** The browser that a person named is not there. */
export class NamedBrowserError extends Error {}

/**
 * Finds a Chromium that can be driven: the one that `TEARSHEET_BROWSER` or `CHROME_PATH` names, else a Chromium on
 * the `PATH`, Playwright's, Chrome or Edge.
 *
 * @throws NamedBrowserError where a variable names something that cannot be run: taking another one silently would
 *   surprise
 */
export async function findBrowser(machine: Machine): Promise<string | undefined> {
  const named = await namedBrowser(machine);
  if (named !== undefined) return named;
  const candidates = [
    ...onPath(machine, CHROMIUM),
    ...playwrightPrograms(machine),
    ...onPath(machine, BRANDED),
    ...(machine.platform === 'darwin' ? MAC_APPS : []),
  ];
  for (const path of candidates) {
    if (machine.isProgram(path) && !isSnap(machine, path) && (await machine.starts(path))) return path;
  }
  return undefined;
}

async function namedBrowser(machine: Machine): Promise<string | undefined> {
  for (const variable of ['TEARSHEET_BROWSER', 'CHROME_PATH']) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.isProgram(path) && (await machine.starts(path))) return path;
    throw new NamedBrowserError(`${variable} names ${path}, which is not a program that can be run.`);
  }
  return undefined;
}

function onPath(machine: Machine, names: readonly string[]): string[] {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Newest build first. */
function playwrightPrograms(machine: Machine): string[] {
  const folder = machine.env['PLAYWRIGHT_BROWSERS_PATH'] ?? playwrightFolder(machine);
  const build = (name: string) => Number(/^chromium-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  return machine
    .list(folder)
    .filter((name) => build(name) > 0)
    .sort((a, b) => build(b) - build(a))
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(folder, name, program)));
}

function playwrightFolder({ platform, home, env }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'ms-playwright');
  return join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'ms-playwright');
}

/** A snap sees its own `/tmp` only, so that neither the profile nor the downloads are where we look for them. */
function isSnap(machine: Machine, path: string): boolean {
  return (
    machine.realPath(path).endsWith('/bin/snap') ||
    path.startsWith('/snap/') ||
    /\/snap\/bin\b/.test(machine.head(path))
  );
}
