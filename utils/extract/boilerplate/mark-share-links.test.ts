// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stripBoilerplate } from './strip-boilerplate';
import { StrippedLog } from './stripped-log';

const PROSE =
  '<p>The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years.</p>'.repeat(
    4,
  );

function cleaned(html: string) {
  const root = new DOMParser().parseFromString(`<div>${PROSE}${html}${PROSE}</div>`, 'text/html').body;
  const log = new StrippedLog('https://paper.example/');
  stripBoilerplate(root, { title: 'Harbour fees rise', authors: [] }, log);
  return log.stripped.map(({ rule, text }) => `${rule}: ${text}`);
}

const PAGE = 'https%3A%2F%2Fpaper.example%2Ffees';

describe('links to share an article', () => {
  it.each([
    ['https://www.facebook.com/sharer/sharer.php?u='],
    ['http://www.facebook.com/sharer.php?u='],
    ['https://twitter.com/intent/tweet?url='],
    ['https://x.com/intent/post?url='],
    ['https://www.linkedin.com/shareArticle?mini=true&url='],
    ['https://wa.me/?text='],
    ['https://api.whatsapp.com/send?text='],
    ['https://t.me/share/url?url='],
    ['https://www.reddit.com/submit?url='],
    ['https://service.weibo.com/share/share.php?url='],
    ['//sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url='],
    ['https://lineit.line.me/share/ui?url='],
    ['https://b.hatena.ne.jp/entry/'],
    ['mailto:?subject=Fees&body='],
  ])('go where nothing but a picture shows them: %s', (address) => {
    const list = `<ul><li><a href="${address}${PAGE}"><i><img src="/p/1.png"></i></a></li></ul>`;
    expect(cleaned(list)).toEqual(['share-bar: /p/1.png']);
  });

  it('go with their labels', () => {
    const links = ['https://x.com/share?url=', 'https://www.facebook.com/sharer.php?u=']
      .map((address) => `<a href="${address}${PAGE}">Pass it on</a>`)
      .join(' | ');
    expect(cleaned(`<p>${links}</p>`)).toEqual(['share-bar: Pass it on | Pass it on']);
  });

  it.each([
    ['a picture that leads elsewhere', '<p><a href="https://x.com/paper"><img src="/p/1.jpg"></a></p>'],
    [
      'a picture beside a link to share it',
      '<p><a href="/p/1"><img src="/p/1.jpg"></a><a href="https://x.com/share?url=a"><img src="/p/2.jpg"></a></p>',
    ],
    [
      'a sentence with such a link in it',
      `<p>The authority asked its clients to <a href="https://x.com/intent/tweet?url=${PAGE}">write to it</a> by the end of the month.</p>`,
    ],
    ['a letter to somebody', '<p><a href="mailto:desk@paper.example?subject=a">Write to the desk</a></p>'],
    ['a site of a like name', '<p><a href="https://notx.com/share?url=a">A share in ports</a></p>'],
    ['an address in an address', `<p><a href="https://paper.example/?u=https://x.com/share">Fees</a></p>`],
  ])('are not %s', (_, html) => expect(cleaned(html)).toEqual([]));
});
