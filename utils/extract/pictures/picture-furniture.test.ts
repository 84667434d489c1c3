import { describe, expect, it } from 'vitest';
import { isFurniture, isFurnitureText } from './picture-furniture';

describe('isFurniture', () => {
  it.each([
    'https://cdn.acme.example/img/acme-share-logo.png',
    'https://a.example/images/fbico_ogp_600x600.png',
    'https://a.example/content/facebook-default.jpg?width=1000',
    'https://a.example/qrcode/260x260.png',
    'https://a.example/avatars/1234.jpg',
    'https://a.example/static/ewm2.jpg',
    'https://a.example/img/shareImage.png',
    'https://a.example/loading.gif',
  ])('%s', (address) => expect(isFurniture(address)).toBe(true));

  it.each([
    'https://img.example/dims4/default/d494a30/crop/2048x1075/quay.jpg',
    'https://img.example/2015/08/northgate-logo-getty-1024-683.jpg',
    'https://img.example/2024/market-share-of-northgate.jpg',
    'https://img.example/im-128022/social',
    'https://img.example/2024/point-blank-range.jpg',
    'https://img.example/9f8a7b6c5d.jpg',
  ])('not %s', (address) => expect(isFurniture(address)).toBe(false));

  it('leaves a logo as many words as it is told', () => {
    expect(isFurniture('https://img.example/harbour-wire-logo.png', 2)).toBe(true);
    expect(isFurniture('https://img.example/harbour-wire-logo.png', 1)).toBe(false);
  });
});

it.each([
  ['扫一扫二维码', true],
  ['Harbour Wire logo', true],
  ['The logo of Harbour Wire at its headquarters in Dunmere', false],
  ['Cranes', false],
])('reads the text %s', (text, expected) => expect(isFurnitureText(text)).toBe(expected));
