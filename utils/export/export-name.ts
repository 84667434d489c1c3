/**
 * Names the file of an export by the day: `tearsheet-2026-11-25.zip`.
 *
 * @param extension without the dot
 * @param now the day is taken in the time zone of the browser
 */
export function exportName(extension: string, now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return `tearsheet-${day}.${extension}`;
}
