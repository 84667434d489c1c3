import type { Machine } from './machine';

interface Invented {
  programs?: string[];
  /** Programs that do not start. */
  broken?: string[];
  links?: Record<string, string>;
  heads?: Record<string, string>;
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  run?: Machine['run'];
}

/** A machine for tests: Linux, a home folder of `ada`, the programs that are named and nothing else. */
export function inventedMachine(invented: Invented = {}): Machine {
  const { programs = [], broken = [], links = {}, heads = {} } = invented;
  return {
    platform: invented.platform ?? 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...invented.env },
    home: '/home/ada',
    isRoot: invented.isRoot ?? false,
    isProgram: (path) => programs.includes(path),
    realPath: (path) => links[path] ?? path,
    head: (path) => heads[path] ?? '\x7fELF',
    list: (folder) => [
      ...new Set(
        programs
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    starts: async (path) => !broken.includes(path),
    run: invented.run ?? (async () => false),
  };
}
