import type { Machine } from './machine';

/** The installer of Playwright's Chromium; fixed, so that a run next year does the same. */
const PLAYWRIGHT = 'playwright@1.65.1';

/** Distributions whose `chromium` package is the browser itself; Ubuntu's installs a snap. */
const HAVE_PACKAGE = ['debian', 'raspbian', 'kali', 'linuxmint'];

/** One command and whether the browser depends on its success. */
export interface InstallStep {
  command: string[];
  optional?: boolean;
}

/**
 * The ways to install a browser on a machine, best first, each a row of commands.
 *
 * @param distribution `ID` of /etc/os-release
 * @param canBecomeRoot whether `sudo` works without asking for a password
 */
export function installPlans(
  machine: Pick<Machine, 'platform' | 'isRoot'>,
  distribution: string | undefined,
  canBecomeRoot: boolean,
): InstallStep[][] {
  const privileged = machine.isRoot || canBecomeRoot;
  const plans: InstallStep[][] = [];
  if (privileged && distribution !== undefined && HAVE_PACKAGE.includes(distribution)) {
    plans.push(debianPackage(machine.isRoot));
  }
  const withLibraries = machine.platform === 'linux' && privileged ? ['--with-deps'] : [];
  plans.push([{ command: ['npx', '--yes', PLAYWRIGHT, 'install', ...withLibraries, 'chromium'] }]);
  return plans;
}

function debianPackage(isRoot: boolean): InstallStep[] {
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const install = [...apt, 'install', '-y', '--no-install-recommends'];
  return [
    // An outdated list may do as well.
    { command: [...apt, 'update'], optional: true },
    { command: [...install, 'chromium', 'chromium-sandbox'] },
    // Without it Chinese is drawn as boxes in the screenshots; nothing else needs it.
    { command: [...install, 'fonts-noto-cjk'], optional: true },
  ];
}

/** Carries out a plan; whether every step that counts ended well. */
export async function carryOut(plan: InstallStep[], run: Machine['run']): Promise<boolean> {
  for (const { command, optional } of plan) {
    const [program = '', ...args] = command;
    if (!(await run(program, args)) && !optional) return false;
  }
  return true;
}
