import { expect, it } from 'vitest';
import { inventedMachine } from '../browser/fake-machine';
import { NoFirefoxError, requireFirefox } from './require-firefox';

const quiet = () => {};

it.each([
  [
    'the extended support release first',
    { programs: ['/usr/bin/firefox', '/usr/bin/firefox-esr'] },
    '/usr/bin/firefox-esr',
  ],
  [
    'the one that is named',
    { programs: ['/usr/bin/firefox-esr', '/opt/ff'], env: { TEARSHEET_FIREFOX: '/opt/ff' } },
    '/opt/ff',
  ],
  [
    'no snap, which cannot see the profile',
    {
      programs: ['/usr/local/bin/firefox', '/usr/bin/firefox'],
      links: { '/usr/local/bin/firefox': '/usr/bin/snap' },
    },
    '/usr/bin/firefox',
  ],
])('takes %s', async (_, machine, path) => {
  expect(await requireFirefox(quiet, inventedMachine(machine), undefined)).toBe(path);
});

it('refuses a named program that cannot be run, rather than take another', async () => {
  const machine = inventedMachine({ programs: ['/usr/bin/firefox'], env: { TEARSHEET_FIREFOX: '/nowhere' } });
  await expect(requireFirefox(quiet, machine, 'debian')).rejects.toThrow('TEARSHEET_FIREFOX names /nowhere');
});

it('installs the package of Debian, as root or by sudo', async () => {
  for (const isRoot of [true, false]) {
    const programs: string[] = [];
    const commands: string[] = [];
    const machine = inventedMachine({
      programs,
      isRoot,
      run: async (command, args) => {
        commands.push([command, ...args].join(' '));
        if (args.includes('install')) programs.push('/usr/bin/firefox-esr');
        return true;
      },
    });
    expect(await requireFirefox(quiet, machine, 'debian')).toBe('/usr/bin/firefox-esr');
    const sudo = isRoot ? '' : 'sudo -n ';
    expect(commands).toEqual([
      `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get update`,
      `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends firefox-esr`,
    ]);
  }
});

it('says what to do where there is none and none can be had', async () => {
  await expect(requireFirefox(quiet, inventedMachine(), 'arch')).rejects.toThrow(NoFirefoxError);
});
