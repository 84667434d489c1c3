import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory that the extension holds and nobody else uses, in bytes: the private pages of its process, in which its pages and the
 * owner of the index live side by side. Linux tells; elsewhere nothing is known.
 *
 * @param browser process id of the browser
 */
export function privateMemory(browser: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ name, command: read(`/proc/${name}/cmdline`), parent: ancestors(name) }))
    .filter(({ command, parent }) => command.includes('--extension-process') && parent.includes(browser))
    .map(({ name }) => sumOf(read(`/proc/${name}/smaps_rollup`)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

function sumOf(rollup: string): number {
  return Array.from(rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)).reduce(
    (sum, [, kilobytes]) => sum + 1024 * Number(kilobytes),
    0,
  );
}

/** Process ids from a process up to the first one. */
function ancestors(name: string): number[] {
  const parent = Number(/^PPid:\s+(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0);
  return parent > 0 ? [parent, ...ancestors(String(parent))] : [];
}

/** A process may end meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
