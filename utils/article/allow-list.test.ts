import { expect, it } from 'vitest';
import { isAllowedAddress } from './allow-list';

const PIXELS = 'data:image/png;base64,iVBORw0KGgo=';

it.each([
  ['https://a.example/b', 'a', 'href', true],
  ['http://a.example/b', 'a', 'href', true],
  ['HTTPS://A.EXAMPLE/', 'img', 'src', true],
  ['mailto:a@b.example', 'a', 'href', true],
  ['#note-1', 'a', 'href', true],
  ['httpx://a.example', 'a', 'href', false],
  ['x https://a.example', 'a', 'href', false],
  ['javascript:steal()//https:', 'a', 'href', false],
  ['b.html', 'a', 'href', false],
  [PIXELS, 'img', 'src', true],
  ['data:image/jpg;base64,AAAA', 'img', 'src', true],
  ['data:image/jpeg;base64,AAAA', 'img', 'src', true],
  ['DATA:IMAGE/GIF;BASE64,AAAA', 'img', 'src', true],
  ['data:image/webp;base64,A+/9', 'img', 'src', true],
  ['data:image/avif;base64,AA==', 'img', 'src', true],
  ['data:image/avif;base64,A===', 'img', 'src', false],
  ['data:image/png;base64,', 'img', 'src', false],
  ['data:image/svg+xml;base64,AAAA', 'img', 'src', false],
  [`${PIXELS}<svg>`, 'img', 'src', false],
  [`x${PIXELS}`, 'img', 'src', false],
  [PIXELS, 'img', 'href', false],
  [PIXELS, 'a', 'src', false],
  [PIXELS, 'a', 'href', false],
])('lets %s stand in %s %s: %s', (address, element, attribute, allowed) => {
  expect(isAllowedAddress(address, element, attribute)).toBe(allowed);
});
