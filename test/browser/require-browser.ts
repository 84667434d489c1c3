import { findBrowser } from './find-browser';
import { carryOut, installPlans } from './install-browser';
import { distribution, type Machine, thisMachine } from './machine';

const WHAT_TO_DO = `No Chromium was found, and none could be installed.
Install one (on Debian: "apt-get install chromium"), or set TEARSHEET_BROWSER to the program of a Chromium, Chrome or
Edge, and start again.`;

/** No browser is there and none can be had; the message tells what to do. */
export class NoBrowserError extends Error {}

/**
 * Path of a browser: found, or else installed and found.
 *
 * @param say told what is going on, a line at a time
 * @throws NoBrowserError, NamedBrowserError
 */
export async function requireBrowser(
  say: (line: string) => void = console.log,
  machine: Machine = thisMachine,
  distributionId: string | undefined = distribution(),
): Promise<string> {
  const found = await findBrowser(machine);
  if (found !== undefined) return found;
  const canBecomeRoot =
    !machine.isRoot && machine.platform === 'linux' && (await machine.run('sudo', ['-n', 'true']));
  for (const plan of installPlans(machine, distributionId, canBecomeRoot)) {
    say(
      `No Chromium here. Installing one:\n${plan.map(({ command }) => `  ${command.join(' ')}`).join('\n')}`,
    );
    if (!(await carryOut(plan, machine.run))) continue;
    const installed = await findBrowser(machine);
    if (installed !== undefined) return installed;
  }
  throw new NoBrowserError(WHAT_TO_DO);
}
