// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { showEmbeds } from './show-embeds';

const BASE = 'https://paper.example/2026/fees';

function shown(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  showEmbeds(page, BASE);
  return page.body.innerHTML.replaceAll(' data-clip-embed=""', '');
}

describe('what is embedded', () => {
  it.each([
    [
      'a chart under its title, with its still picture',
      '<div><iframe title="Spot rates" src="https://datawrapper.dwcdn.net/aB3xY/4/"></iframe></div>',
      '<div><figure><a href="https://datawrapper.dwcdn.net/aB3xY/4/"><img src="https://datawrapper.dwcdn.net/aB3xY/full.png" alt="Spot rates"></a><figcaption><a href="https://datawrapper.dwcdn.net/aB3xY/4/">Spot rates</a></figcaption></figure></div>',
    ],
    [
      'a film by the page where it is shown',
      '<iframe title="YouTube video player" src="//www.youtube.com/embed/AbCdEfGhIjk?rel=0"></iframe>',
      '<figure><a href="https://www.youtube.com/watch?v=AbCdEfGhIjk"><img src="https://i.ytimg.com/vi/AbCdEfGhIjk/hqdefault.jpg" alt=""></a><figcaption><a href="https://www.youtube.com/watch?v=AbCdEfGhIjk">youtube.com</a></figcaption></figure>',
    ],
    [
      'a Chinese film',
      '<iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1" allowfullscreen></iframe>',
      '<figure><figcaption><a href="https://www.bilibili.com/video/BV1xx411c7mD">bilibili.com</a></figcaption></figure>',
    ],
    [
      'one that has not been loaded yet',
      '<iframe class="video_iframe" data-src="https://v.qq.com/iframe/preview.html?width=500&amp;vid=a0123bcdefg"></iframe>',
      '<figure><figcaption><a href="https://v.qq.com/x/page/a0123bcdefg.html">v.qq.com</a></figcaption></figure>',
    ],
    [
      'one of a provider that nobody knows, by its title',
      '<iframe title="港口装卸费走势" src="/charts/fees.html" width="600"></iframe>',
      '<figure><figcaption><a href="https://paper.example/charts/fees.html">港口装卸费走势</a></figcaption></figure>',
    ],
    [
      'one without a title in a box that says what it is',
      '<div class="chart-wrapper"><div><iframe src="/charts/fees.html"></iframe></div></div>',
      '<div class="chart-wrapper"><div><figure><figcaption><a href="https://paper.example/charts/fees.html">paper.example</a></figcaption></figure></div></div>',
    ],
    [
      'one in a figure, whose caption stays',
      '<figure><iframe src="/charts/fees.html" title="Fees"></iframe><figcaption>Fees since 2020. <a href="/s">Source</a></figcaption></figure>',
      '<figure><figcaption><a href="https://paper.example/charts/fees.html">Fees</a><br>Fees since 2020. <a href="/s">Source</a></figcaption></figure>',
    ],
    [
      'one in a figure, whose caption is its title',
      '<figure><iframe src="/charts/fees.html"></iframe><figcaption>Fees since 2020</figcaption></figure>',
      '<figure><figcaption><a href="https://paper.example/charts/fees.html">Fees since 2020</a></figcaption></figure>',
    ],
    [
      'a film of the page, with its still picture',
      '<figure><video controls poster="/p.jpg"><source src="/v.mp4"><p>No video.</p></video><figcaption>The port</figcaption></figure>',
      '<figure><a href="https://paper.example/v.mp4"><img src="https://paper.example/p.jpg" alt="The port"></a><figcaption><a href="https://paper.example/v.mp4">The port</a></figcaption></figure>',
    ],
    [
      'a film that only a script can load, as its still picture',
      '<video poster="/p.jpg" src="blob:https://paper.example/1" title="Port"></video>',
      '<figure><img src="https://paper.example/p.jpg" alt="Port"><figcaption>Port</figcaption></figure>',
    ],
    [
      'a drawing in an object',
      '<figure><object type="image/svg+xml" data="/c.svg">Spot rates</object></figure>',
      '<figure><img src="https://paper.example/c.svg" alt="Spot rates"></figure>',
    ],
    [
      'AMP',
      '<amp-youtube data-videoid="AbCdEfGhIjk" title="Interview"></amp-youtube>',
      '<figure><a href="https://www.youtube.com/watch?v=AbCdEfGhIjk"><img src="https://i.ytimg.com/vi/AbCdEfGhIjk/hqdefault.jpg" alt="Interview"></a><figcaption><a href="https://www.youtube.com/watch?v=AbCdEfGhIjk">Interview</a></figcaption></figure>',
    ],
  ])('%s', (_, html, expected) => expect(shown(html)).toBe(expected));
});

it.each([
  [
    'an advertisement without a title',
    '<div><iframe src="https://ads.example/1" width="300"></iframe></div>',
  ],
  [
    'an advertisement that says so',
    '<iframe title="3rd party ad content" src="https://ads.example/1"></iframe>',
  ],
  [
    'an advertisement by its box',
    '<div class="ad-slot"><iframe title="Best rates" src="https://ads.example/1"></iframe></div>',
  ],
  ['a form of a newsletter', '<iframe title="Newsletter" src="https://mail.example/form"></iframe>'],
  [
    'comments',
    '<div id="comments"><iframe title="What readers say" src="https://talk.example/1"></iframe></div>',
  ],
  ['a counter', '<iframe title="Count" src="https://count.example/1" width="1" height="1"></iframe>'],
  [
    'a hidden frame',
    '<div hidden=""><iframe title="Count of pages" src="https://count.example/1"></iframe></div>',
  ],
  ['a frame without an address', '<iframe title="Spot rates" src="about:blank"></iframe>'],
  ['a script', '<iframe title="Spot rates" src="javascript:alert(1)"></iframe>'],
  ['a film in the menu', '<nav><video src="/v.mp4"></video></nav>'],
])('%s is left', (_, html) => expect(shown(html)).toBe(html));
