/**
 * Finds a file in a folder.
 *
 * @param path relative to the folder, with `/` between folders
 * @returns undefined where there is none; also where the folder itself is gone
 */
export async function fileAt(root: FileSystemDirectoryHandle, path: string): Promise<File | undefined> {
  try {
    const { folders, name } = splitPath(path);
    let folder = root;
    for (const part of folders) folder = await folder.getDirectoryHandle(part);
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/**
 * Writes a file, and creates the folders around it. The browser replaces the earlier file once the new one is complete.
 *
 * @throws what the browser says: `NotFoundError` where the root is gone, `NotAllowedError`, `QuotaExceededError` and others
 */
export async function writeFile(
  root: FileSystemDirectoryHandle,
  path: string,
  chunks: Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const { folders, name } = splitPath(path);
  let folder = root;
  for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  try {
    for await (const chunk of chunks) await writing.write(chunk);
    await writing.close();
  } catch (error) {
    await writing.abort(error).catch(() => undefined);
    throw error;
  }
}

function splitPath(path: string): { folders: string[]; name: string } {
  const folders = path.split('/');
  return { folders, name: folders.pop() ?? '' };
}
