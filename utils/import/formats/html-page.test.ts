import { expect, it } from 'vitest';
import { EXTRACTOR } from '../../extract/extractor-version';
import { failuresOf, file, recordsOf } from '../fixture';

const TEXT = [
  'The harbours of the north coast will raise their fees in spring, the operators said on Thursday.',
  'Ships that wait for more than a day pay twice as much as before, and smaller ones half of that.',
  'The owners called the step unusual. They will meet the operators again before the end of the month.',
];
const page = (head: string, before = '') =>
  `${before}<!doctype html><html lang="en"><head><title>Harbour fees rise</title>${head}</head><body><article><h1>Harbour fees rise</h1>${TEXT.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

it.each([
  ['the comment of a browser', page('', '<!-- saved from url=(0032)https://northgate.example/fees/17 -->\n')],
  [
    'the comment of SingleFile',
    page('', '<!--\n Page saved with SingleFile \n url: https://northgate.example/fees/17 \n-->'),
  ],
  ['its canonical link', page('<link rel="canonical" href="https://northgate.example/fees/17">')],
  ['its share tag', page('<meta property="og:url" content="https://northgate.example/fees/17">')],
])('reads a saved page as if it had been clipped, the address from %s', async (_, html) => {
  const [item] = await recordsOf([file('Harbour fees rise.html', html)], { tags: ['saved'] });
  expect(item?.format).toBe('html');
  expect(item?.record.clip).toMatchObject({
    ...{ title: 'Harbour fees rise', canonicalUrl: 'https://northgate.example/fees/17', lang: 'en' },
    ...{ tags: ['saved'], extractor: EXTRACTOR, clippedAt: '2026-11-25T08:00:00.000Z' },
  });
  expect(item?.record.versions[0]?.text).toBe(TEXT.join('\n'));
});

it('says that there is no address, or no article', async () => {
  const empty =
    '<html><head><link rel="canonical" href="https://northgate.example/"></head><body></body></html>';
  expect(await failuresOf([file('a.html', page('')), file('b.html', empty)])).toMatchObject([
    { path: 'a.html', problem: 'no-address' },
    { path: 'b.html', problem: 'no-article' },
  ]);
});

it('passes over what a browser has saved beside a page', async () => {
  const html = page('<link rel="canonical" href="https://northgate.example/fees/17">');
  const files = [
    file('Fees.html', html),
    file('Fees_files/frame.html', html),
    file('Fees_files/a.js', 'x()'),
  ];
  expect(await recordsOf(files)).toHaveLength(1);
});
