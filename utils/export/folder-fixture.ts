/** A folder in memory, as the File System Access API gives one, for tests in Node. */
export class MemoryFolder {
  readonly kind = 'directory';
  readonly name = 'backup';
  readonly entries = new Map<string, MemoryFolder | MemoryFile>();
  /** Called before every request; what it throws is what the browser says. */
  readonly #ask: () => void;

  constructor(ask: () => void = () => undefined) {
    this.#ask = ask;
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<MemoryFolder> {
    this.#ask();
    const there =
      this.entries.get(name) ?? (create ? this.#add(name, new MemoryFolder(this.#ask)) : undefined);
    if (!there) throw new DOMException(`${name} is not there`, 'NotFoundError');
    if (!(there instanceof MemoryFolder)) throw new DOMException(`${name} is a file`, 'TypeMismatchError');
    return there;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<MemoryFile> {
    this.#ask();
    const there = this.entries.get(name) ?? (create ? this.#add(name, new MemoryFile(this.#ask)) : undefined);
    if (!there) throw new DOMException(`${name} is not there`, 'NotFoundError');
    if (!(there instanceof MemoryFile)) throw new DOMException(`${name} is a folder`, 'TypeMismatchError');
    return there;
  }

  /** Every file in it by its path. */
  files(at = ''): Map<string, MemoryFile> {
    const all = [...this.entries].flatMap(([name, entry]) =>
      entry instanceof MemoryFile ? [[at + name, entry] as const] : [...entry.files(`${at}${name}/`)],
    );
    return new Map(all);
  }

  /** Itself, as what it stands for. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  #add<Entry extends MemoryFolder | MemoryFile>(name: string, entry: Entry): Entry {
    this.entries.set(name, entry);
    return entry;
  }
}

export class MemoryFile {
  readonly kind = 'file';
  text = '';
  /** How often it was written. */
  writes = 0;
  readonly #ask: () => void;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  async getFile(): Promise<Blob> {
    return new Blob([this.text]);
  }

  async createWritable() {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    return {
      write: async (part: Uint8Array<ArrayBuffer>) => {
        this.#ask();
        parts.push(part);
      },
      close: async () => {
        this.text = await new Blob(parts).text();
        this.writes += 1;
      },
      abort: async () => undefined,
    };
  }
}
