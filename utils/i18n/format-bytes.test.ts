import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes';

it.each([
  [0, '1 kB'],
  [4_400, '4 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_340_000, '1.3 MB'],
  [9_950_000, '10 MB'],
  [412_300_000, '412 MB'],
  [1_300_000_000, '1.3 GB'],
  [2_400_000_000_000, '2400 GB'],
])('%d bytes are %s', (bytes, written) => {
  expect(formatBytes(bytes)).toBe(written);
});
