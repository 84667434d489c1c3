/** The File System Access API, which Firefox has not: https://wicg.github.io/file-system-access/#api-showdirectorypicker */
interface FolderPicker {
  showDirectoryPicker: (options: {
    id: string;
    mode: 'readwrite';
    startIn: 'documents';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a page write into a folder. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/**
 * Asks the reader for a folder to write into; only in answer to a click. The browser begins with the one chosen the last time.
 *
 * @returns undefined where the reader changes their mind
 * @throws what the browser says where it refuses
 */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const picker = globalThis as unknown as FolderPicker;
    return await picker.showDirectoryPicker({
      id: 'tearsheet-export',
      mode: 'readwrite',
      startIn: 'documents',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
