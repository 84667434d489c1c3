import { describe, expect, it } from 'vitest';
import { pictureKey, sizeInAddress } from './picture-address';

describe('pictureKey', () => {
  it.each([
    ['https://a.example/p/quay-640x360.jpg', 'https://a.example/p/quay.jpg'],
    ['https://a.example/p/quay.jpg?w=640&v=2', 'https://a.example/p/quay.jpg?v=2'],
    ['https://a.example/p/thumbs/400x400/quay.jpg', 'https://a.example/p/quay.jpg'],
    ['https://a.example/w_1280,c_limit/quay.jpg', 'https://a.example/w_640,c_limit/quay.jpg'],
  ])('is the same for %s and %s', (one, other) => expect(pictureKey(one)).toBe(pictureKey(other)));

  it.each([
    ['https://a.example/quay_1.jpg', 'https://a.example/quay_2.jpg'],
    ['https://a.example/img?id=1', 'https://a.example/img?id=2'],
    ['https://a.example/20240401.jpg', 'https://a.example/20240402.jpg'],
  ])('tells %s from %s', (one, other) => expect(pictureKey(one)).not.toBe(pictureKey(other)));
});

it.each([
  ['https://a.example/quay_640x360.jpg', { width: 640, height: 360 }],
  ['https://a.example/resize/300x200/quay.jpg', { width: 300, height: 200 }],
  ['https://a.example/quay.jpg?v=1&w=1200', { width: 1200 }],
  ['https://a.example/w_1280,c_limit/quay.jpg', { width: 1280 }],
  ['https://a.example/2024/quay.jpg', {}],
])('reads the size in %s', (address, size) => expect(sizeInAddress(address)).toEqual(size));
