import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  integrity?: string;
  resolved?: string;
  os?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

it('names no place to download a package from, so that every registry serves', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

it('knows the checksum of every package that is for this kind of machine', () => {
  const ours = installed.filter(
    ([, { os, libc }]) => (os?.includes('linux') ?? true) && (libc?.includes('glibc') ?? true),
  );
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

// `npm ci` refuses a lock file that leaves one out, even one for another kind of machine.
it('has every package that a package asks for', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFound(path, name))
      .map((name) => `${name} for ${path}`),
  );
  expect(missing).toEqual([]);
});

/** Whether Node would find a package from another: in its own folder or in one above. */
function isFound(from: string, name: string): boolean {
  const prefix = from === '' ? '' : `${from}/`;
  if (`${prefix}node_modules/${name}` in packages) return true;
  const above = from.lastIndexOf('/node_modules/');
  return from !== '' && isFound(above < 0 ? '' : from.slice(0, above), name);
}
