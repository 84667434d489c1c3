/** The browser reads the address when the download starts; after this time, in milliseconds, it is surely done. */
const READ_BY = 60_000;

/** Saves text as a UTF-8 file in the reader's download folder. */
export function downloadText(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: 'text/markdown;charset=utf-8' }));
}

/** Saves a blob as a file in the reader's download folder. Needs no permission, but a page to stand in. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY);
}
