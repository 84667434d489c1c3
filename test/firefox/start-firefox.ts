import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette';
import { preferences } from './preferences';

const START_TIMEOUT = 60_000;
const QUIT_TIMEOUT = 10_000;

/** A profile of Firefox that outlives the browser, so that another can be started with it. */
export interface FirefoxProfile {
  folder: string;
  /** Folder that saved files arrive in. */
  downloads: string;
  remove(): void;
}

/** A running Firefox and the connection to it. */
export interface RunningFirefox {
  marionette: Marionette;
  /** Ends Firefox as its user does. */
  quit(): Promise<void>;
  /** Ends Firefox at once, as a power cut does. */
  kill(): Promise<void>;
}

/** Makes a profile in a folder of its own; it goes when this process ends, at the latest. */
export function makeFirefoxProfile(): FirefoxProfile {
  const root = mkdtempSync(join(tmpdir(), 'tearsheet-firefox-'));
  const [folder, downloads] = [join(root, 'profile'), join(root, 'downloads')];
  mkdirSync(folder);
  mkdirSync(downloads);
  const remove = () => {
    process.off('exit', remove);
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, downloads, remove };
}

/** Starts Firefox without a window. Its processes end with this one, whatever happens. */
export async function startFirefox(
  program: string,
  { folder, downloads }: FirefoxProfile,
  proxyPort?: number,
): Promise<RunningFirefox> {
  writeFileSync(join(folder, 'user.js'), preferences(downloads, proxyPort));
  const portFile = join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const browser = spawn(
    program,
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', folder],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } },
  );
  const killNow = () => void browser.kill('SIGKILL');
  process.on('exit', killNow);
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  void ended.then(() => process.off('exit', killNow));
  try {
    const marionette = await Marionette.connect(await writtenPort(portFile, browser));
    return {
      marionette,
      quit: async () => {
        // The answer may be lost with the connection.
        void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        await Promise.race([ended, pause(QUIT_TIMEOUT)]);
        killNow();
        await ended;
        marionette.close();
      },
      kill: async () => {
        killNow();
        await ended;
        marionette.close();
      },
    };
  } catch (error) {
    killNow();
    throw error;
  }
}

/** Firefox writes the port that it has chosen into the profile. */
async function writtenPort(file: string, browser: ChildProcess): Promise<number> {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline && browser.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error('Firefox has not started.');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
