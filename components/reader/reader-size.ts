import { READER_SIZES, type Settings } from '@/utils/settings/settings';

/** The next size in a direction; at the end of the steps the same. */
export function sizeStep(size: Settings['readerSize'], direction: 1 | -1): Settings['readerSize'] {
  return READER_SIZES[READER_SIZES.indexOf(size) + direction] ?? size;
}

/** The size as the style sheets take it: in rem, so that the browser's own font size is honoured. */
export function sizeInRem(size: Settings['readerSize']): string {
  return `${size / 16}rem`;
}
