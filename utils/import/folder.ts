import type { SourceFile } from './source-file';

/** The files that were chosen. One that a format has taken is read by no other. */
export class Folder {
  readonly #files: Map<string, SourceFile>;

  constructor(files: readonly SourceFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** Takes the file with a path, if it is there and nobody has taken it. */
  take(path: string): SourceFile | undefined {
    const file = this.#files.get(path);
    this.#files.delete(path);
    return file;
  }

  /** Gives a file back that was of no use. */
  put(file: SourceFile): void {
    this.#files.set(file.path, file);
  }

  /** What nobody has taken so far, in its order. */
  left(): SourceFile[] {
    return [...this.#files.values()];
  }
}

/** The path of a file that another one names, as a path from where that one lies. */
export function siblingPath(path: string, relative: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + relative;
}
