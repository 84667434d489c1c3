/** Sizes in the address of a picture: `_640x360.`, `/300x200/`, `w_1280,c_limit`, `thumbs/`. */
const SIZE_IN_PATH =
  /[-_@]\d{2,4}x\d{2,4}(?=[-_.]|$)|(?<=\/)(?:\d{2,4}x\d{2,4}|thumb(?:nail)?s?)\/|(?<=[/,_-])[wh][_-]?\d{2,4}(?=[/,._-]|$)/gi;
const SIZE_PARAMETER = /^(?:w|h|width|height|resize|size|fit|crop|quality|q|dpr|auto|format|fm|strip|ssl)=/i;

/** The address without its size: addresses with the same key show the same picture. */
export function pictureKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  const parameters = search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !SIZE_PARAMETER.test(parameter));
  return `${host}${pathname.replace(SIZE_IN_PATH, '')}?${kept.join('&')}`;
}

/** The size in pixels that a picture's address contains. */
export function sizeInAddress(address: string): { width?: number; height?: number } {
  const box = /(?:^|[-_@/=])(\d{2,4})x(\d{2,4})(?=[-_./&]|$)/.exec(address);
  if (box) return { width: Number(box[1]), height: Number(box[2]) };
  const width = /[?&/,_-]w(?:idth)?[=_-]?(\d{2,4})(?=[&/,._-]|$)/i.exec(address)?.[1];
  return width ? { width: Number(width) } : {};
}
