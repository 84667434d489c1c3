import { delimiter, join } from 'node:path';
import { distribution, type Machine, thisMachine } from '../browser/machine';

/** The extended support release first: what the tests reach into stays the same for a year there. */
const NAMES = ['firefox-esr', 'firefox'];
const MAC_APP = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Distributions that have the extended support release as a package. */
const HAVE_PACKAGE = ['debian', 'kali', 'raspbian'];

const WHAT_TO_DO = `No Firefox was found, and none could be installed.
Install one (on Debian: "apt-get install firefox-esr"), or set TEARSHEET_FIREFOX to its program, and start again.`;

/** No Firefox is there and none can be had; the message tells what to do. */
export class NoFirefoxError extends Error {}

/**
 * Path of a Firefox: the one that `TEARSHEET_FIREFOX` names, else one on the `PATH`, else Debian's package, installed now.
 *
 * @param say told what is going on, a line at a time
 * @throws NoFirefoxError
 */
export async function requireFirefox(
  say: (line: string) => void = console.log,
  machine: Machine = thisMachine,
  distributionId: string | undefined = distribution(),
): Promise<string> {
  const found = await findFirefox(machine);
  if (found !== undefined) return found;
  if (distributionId !== undefined && HAVE_PACKAGE.includes(distributionId)) {
    say('No Firefox here. Installing Debian’s firefox-esr.');
    const apt = [
      ...(machine.isRoot ? [] : ['sudo', '-n']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
    ];
    const run = ([program = '', ...args]: string[]) => machine.run(program, args);
    await run([...apt, 'update']);
    await run([...apt, 'install', '-y', '--no-install-recommends', 'firefox-esr']);
    const installed = await findFirefox(machine);
    if (installed !== undefined) return installed;
  }
  throw new NoFirefoxError(WHAT_TO_DO);
}

async function findFirefox(machine: Machine): Promise<string | undefined> {
  const named = machine.env['TEARSHEET_FIREFOX'];
  if (named) {
    if (machine.isProgram(named) && (await machine.starts(named))) return named;
    throw new NoFirefoxError(`TEARSHEET_FIREFOX names ${named}, which is not a program that can be run.`);
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(machine.platform === 'darwin' ? [MAC_APP] : []),
  ];
  for (const path of candidates) {
    // A snap has a /tmp of its own, in which our profile is not.
    if (!machine.isProgram(path) || machine.realPath(path).endsWith('/bin/snap')) continue;
    if (await machine.starts(path)) return path;
  }
  return undefined;
}
