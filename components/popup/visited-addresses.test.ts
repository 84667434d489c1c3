import { expect, it } from 'vitest';
import { visitedAddresses } from './visited-addresses';

const PAGE = 'https://northgate.example/news/1';

it.each([
  ['a plain address', PAGE, [PAGE]],
  ['a fragment', `${PAGE}#comments`, [PAGE, `${PAGE}#comments`]],
  [
    'tracking',
    `${PAGE}?id=7&utm_source=mail#top`,
    [`${PAGE}?id=7`, `${PAGE}?id=7&utm_source=mail`, `${PAGE}?id=7&utm_source=mail#top`],
  ],
  ['a file', 'file:///home/reader/page.html', ['file:///home/reader/page.html']],
  ['no address at all', 'about:blank', ['about:blank']],
])('%s', (_name, url, addresses) => {
  expect(visitedAddresses(url)).toEqual(addresses);
});
