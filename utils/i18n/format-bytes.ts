const UNITS = ['kB', 'MB', 'GB'] as const;

/** Writes a size as disks are measured: `412 MB`, `1.3 GB`; below ten with one decimal, never less than `1 kB`. */
export function formatBytes(bytes: number): string {
  let size = Math.max(bytes / 1000, 1);
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const figures = size < 9.95 && unit > 0 ? size.toFixed(1) : Math.round(size).toString();
  return `${figures} ${UNITS[unit]}`;
}
