import { describe, expect, it } from 'vitest';
import { inventedMachine } from './fake-machine';
import { NoBrowserError, requireBrowser } from './require-browser';

/** A machine on which some commands work; what they install is there afterwards. */
function machineWhere(works: Record<string, string | undefined>, isRoot: boolean) {
  const programs: string[] = [];
  const commands: string[] = [];
  const machine = inventedMachine({
    programs,
    isRoot,
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      if (!(line in works)) return false;
      const installed = works[line];
      if (installed) programs.push(installed);
      return true;
    },
  });
  return { machine, commands };
}

const APT = 'env DEBIAN_FRONTEND=noninteractive apt-get';
const INSTALL = `${APT} install -y --no-install-recommends`;
const PLAYWRIGHT = 'npx --yes playwright@1.65.1 install';
const PLAYWRIGHT_PROGRAM = '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome';
const quiet = () => {};

describe('requireBrowser', () => {
  it('installs nothing where a browser is found', async () => {
    const commands: string[] = [];
    const machine = inventedMachine({
      programs: ['/usr/bin/chromium'],
      run: async (command) => commands.push(command) > 0,
    });
    expect(await requireBrowser(quiet, machine, 'debian')).toBe('/usr/bin/chromium');
    expect(commands).toEqual([]);
  });

  it('installs the Debian package as root, with or without the Chinese font', async () => {
    const { machine, commands } = machineWhere(
      { [`${INSTALL} chromium chromium-sandbox`]: '/usr/bin/chromium' },
      true,
    );
    expect(await requireBrowser(quiet, machine, 'debian')).toBe('/usr/bin/chromium');
    expect(commands).toEqual([
      `${APT} update`,
      `${INSTALL} chromium chromium-sandbox`,
      `${INSTALL} fonts-noto-cjk`,
    ]);
  });

  it('installs the Debian package by sudo where that asks for no password', async () => {
    const { machine, commands } = machineWhere(
      { 'sudo -n true': undefined, [`sudo -n ${INSTALL} chromium chromium-sandbox`]: '/usr/bin/chromium' },
      false,
    );
    expect(await requireBrowser(quiet, machine, 'debian')).toBe('/usr/bin/chromium');
    expect(commands[0]).toBe('sudo -n true');
    expect(commands.at(-1)).toBe(`sudo -n ${INSTALL} fonts-noto-cjk`);
  });

  it("goes on to Playwright's installer where the package does not install", async () => {
    const { machine, commands } = machineWhere(
      { [`${PLAYWRIGHT} --with-deps chromium`]: PLAYWRIGHT_PROGRAM },
      true,
    );
    expect(await requireBrowser(quiet, machine, 'debian')).toBe(PLAYWRIGHT_PROGRAM);
    expect(commands).toEqual([
      `${APT} update`,
      `${INSTALL} chromium chromium-sandbox`,
      `${PLAYWRIGHT} --with-deps chromium`,
    ]);
  });

  it("takes Playwright's at once on Ubuntu, whose package is a snap", async () => {
    const { machine, commands } = machineWhere(
      { [`${PLAYWRIGHT} --with-deps chromium`]: PLAYWRIGHT_PROGRAM },
      true,
    );
    await requireBrowser(quiet, machine, 'ubuntu');
    expect(commands).toEqual([`${PLAYWRIGHT} --with-deps chromium`]);
  });

  it('asks for no system libraries where nobody can install them', async () => {
    const { machine, commands } = machineWhere({ [`${PLAYWRIGHT} chromium`]: PLAYWRIGHT_PROGRAM }, false);
    await requireBrowser(quiet, machine, 'debian');
    expect(commands).toEqual(['sudo -n true', `${PLAYWRIGHT} chromium`]);
  });

  it('says what to do where nothing works', async () => {
    const { machine } = machineWhere({}, true);
    const failure = requireBrowser(quiet, machine, 'debian');
    await expect(failure).rejects.toThrow(NoBrowserError);
    await expect(failure).rejects.toThrow(/apt-get install chromium.*TEARSHEET_BROWSER/s);
  });
});
