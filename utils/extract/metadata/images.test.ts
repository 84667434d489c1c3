// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { declaredImages } from './images';
import { readJsonLd } from './json-ld';
import { readMeta } from './meta';

it('lists declared pictures, absolute, each once', () => {
  const document = new DOMParser().parseFromString(
    `<meta property="og:image" content="/1.jpg"><meta property="og:image:width" content="1200">
     <meta name="twitter:image" content="https://a.example/1.jpg"><meta name="thumbnailurl" content="//a.example/s.jpg">
     <meta name="image" content="data:image/png;base64,A">
     <script type="application/ld+json">{"@type":"Article","image":[{"@type":"ImageObject","url":"/2.jpg","width":"640","height":480},"/3.jpg"]}</script>`,
    'text/html',
  );
  expect(
    declaredImages(readMeta(document), readJsonLd(document, 'https://a.example/x'), 'https://a.example/x'),
  ).toEqual([
    { url: 'https://a.example/1.jpg', from: 'meta:og:image', width: 1200 },
    { url: 'https://a.example/s.jpg', from: 'meta:thumbnailurl' },
    { url: 'https://a.example/2.jpg', from: 'json-ld', width: 640, height: 480 },
    { url: 'https://a.example/3.jpg', from: 'json-ld' },
  ]);
});

it('passes over the logo of the publisher and the portraits of the authors', () => {
  const document = new DOMParser().parseFromString(
    `<meta property="og:image" content="https://a.example/mark.png">
     <script type="application/ld+json">[{"@type":"NewsArticle","image":["/ada.jpg","/quay.jpg"],"author":{"@type":"Person","name":"Ada Quill","image":"/ada.jpg"},"publisher":{"@id":"#us"}},
     {"@type":"Organization","@id":"#us","logo":{"@type":"ImageObject","url":"/mark.png"}}]</script>`,
    'text/html',
  );
  expect(
    declaredImages(readMeta(document), readJsonLd(document, 'https://a.example/x'), 'https://a.example/x'),
  ).toEqual([{ url: 'https://a.example/quay.jpg', from: 'json-ld' }]);
});

it('reads a list of sizes of one picture', () => {
  const document = new DOMParser().parseFromString(
    `<script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject","url":["/l.jpg","/s.jpg"]}}</script>`,
    'text/html',
  );
  expect(
    declaredImages(readMeta(document), readJsonLd(document, 'https://a.example/x'), 'https://a.example/x'),
  ).toEqual([{ url: 'https://a.example/l.jpg', from: 'json-ld' }]);
});
