import { fromFile, type SourceFile } from '@/utils/import/source-file';

/** Files that were picked; those of a folder with their paths in it. */
export function pickedFiles(files: Iterable<File>): SourceFile[] {
  return Array.from(files, (file) => fromFile(file));
}

/** Files and folders that were dropped. Must be called while the drop is being told of: the browser takes them away after that. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<SourceFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return pickedFiles(files);
  const found: SourceFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: SourceFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push(fromFile(file, entry.fullPath.replace(/^\//, '')));
  } else if (isDirectory(entry)) {
    const reader = entry.createReader();
    // The browser gives a hundred at a time, and nothing once there are no more.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) break;
      for (const one of some) await collect(one, found);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
