// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { classWords } from './class-words';

it.each([
  ['class="RelatedLinks_box"', ' related links box '],
  ['id="js-share" aria-label="Share this"', ' js share share this '],
  ['aria-label="FILE PHOTO: The logo of Harbourline is seen in Velmont"', ''],
  ['', ''],
])('reads %s', (attributes, words) => {
  const element = new DOMParser().parseFromString(`<p ${attributes}>`, 'text/html').querySelector('p');
  expect(element && classWords(element)).toBe(words);
});
