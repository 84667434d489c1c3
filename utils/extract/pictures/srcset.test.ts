import { describe, expect, it } from 'vitest';
import { largestOf, readSrcset } from './srcset';

const x = (address: string, size = 1) => ({ address, size, unit: 'x' });
const w = (address: string, size: number) => ({ address, size, unit: 'w' });

describe('readSrcset', () => {
  it.each([
    ['/a.jpg 320w, /b.jpg 640w', [w('/a.jpg', 320), w('/b.jpg', 640)]],
    ['/a.jpg, /b.jpg 1.5x', [x('/a.jpg'), x('/b.jpg', 1.5)]],
    ['/a.jpg 320w,/b.jpg 640w', [w('/a.jpg', 320), w('/b.jpg', 640)]],
    [
      '/w_100,h_50/a.jpg 100w, /w_200,h_100/a.jpg 200w',
      [w('/w_100,h_50/a.jpg', 100), w('/w_200,h_100/a.jpg', 200)],
    ],
    ['/a.jpg 320w 200h', [w('/a.jpg', 320)]],
    ['  ', []],
    [',,', []],
  ])('%s', (set, expected) => expect(readSrcset(set)).toEqual(expected));

  it('is linear on a line without an end', () => {
    expect(readSrcset(`${'a'.repeat(500_000)} ${'b '.repeat(200_000)}`)).toHaveLength(200_001);
  });
});

describe('largestOf', () => {
  it('passes over what is for print, and takes the first of equals', () => {
    expect(largestOf(readSrcset('/a 640w, /b 1280w, /c 1280w, /d 6000w'))?.address).toBe('/b');
    expect(largestOf(readSrcset('/a 6000w'))?.address).toBe('/a');
    expect(largestOf([])).toBeUndefined();
  });
});
