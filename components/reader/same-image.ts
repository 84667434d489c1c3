/** File names shorter than this (`1.jpg`, `cover.png`) are shared by different pictures. */
const TELLING_NAME = 12;

/**
 * Whether two addresses show one picture: the same path, or the same telling file name, as sites serve one picture
 * in several sizes from different folders and with different queries.
 */
export function sameImage(one: string, other: string): boolean {
  const a = address(one);
  const b = address(other);
  if (a === undefined || b === undefined) return one === other;
  if (a.host === b.host && a.path === b.path) return a.file !== '' || a.query === b.query;
  return a.file === b.file && a.file.length >= TELLING_NAME;
}

function address(url: string) {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  return { host, path: pathname, query: search, file: pathname.slice(pathname.lastIndexOf('/') + 1) };
}
