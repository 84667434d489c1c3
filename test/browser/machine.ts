import { execFile, spawn } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { promisify } from 'node:util';

/** What finding and installing a browser needs to know of the machine; tests pass an invented one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isRoot: boolean;
  /** Whether a path is a file that may be run. */
  isProgram(path: string): boolean;
  /** The path with its links followed. */
  realPath(path: string): string;
  /** The first bytes of a file as text. */
  head(path: string): string;
  /** Names in a folder; none where it cannot be read. */
  list(folder: string): string[];
  /** Whether a program starts at all: it is asked for its version. */
  starts(path: string): Promise<boolean>;
  /** Runs a command, its output on standard error; whether it ended well. */
  run(command: string, args: string[]): Promise<boolean>;
}

const HEAD_BYTES = 2048;
const START_TIMEOUT = 15_000;

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  realPath: (path) => realpathSync(path),
  head: (path) => {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const file = openSync(path, 'r');
    try {
      return buffer.toString('latin1', 0, readSync(file, buffer));
    } finally {
      closeSync(file);
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  starts: async (path) => {
    // On Windows the question would open a window.
    if (process.platform === 'win32') return true;
    try {
      await promisify(execFile)(path, ['--version'], { timeout: START_TIMEOUT });
      return true;
    } catch {
      return false;
    }
  },
  run: (command, args) =>
    new Promise((resolve) => {
      const child = spawn(command, args, { stdio: ['ignore', 2, 2] });
      child.once('error', () => resolve(false));
      child.once('exit', (code) => resolve(code === 0));
    }),
};

/** The distribution as `/etc/os-release` names it (`debian`, `ubuntu`…); undefined elsewhere. */
export function distribution(read = () => readFileSync('/etc/os-release', 'utf8')): string | undefined {
  try {
    return /^ID=["']?([\w.-]+)/m.exec(read())?.[1];
  } catch {
    return undefined;
  }
}
