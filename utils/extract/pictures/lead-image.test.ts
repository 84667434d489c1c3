import { describe, expect, it } from 'vitest';
import { chooseLeadImage } from './lead-image';

const declared = (url: string, from = 'meta:og:image', size = {}) => ({ url, from, ...size });
const shown = (url: string, more = {}) => ({ url, alt: '', ...more });
const none = () => false;

describe('chooseLeadImage', () => {
  it('prefers what the page declares', () => {
    const choice = chooseLeadImage(
      [declared('https://a.example/1.jpg')],
      [shown('https://a.example/2.jpg')],
      none,
    );
    expect(choice).toEqual({ leadImage: 'https://a.example/1.jpg' });
  });

  it.each([
    'https://a.example/img/logo-600.png',
    'https://a.example/qrcode/260x260.png',
    'https://a.example/default/share.svg',
    'https://a.example/pixel.gif',
    'https://a.example/assets/favicon.ico',
    'https://a.example/images/fbico_ogp_600x600.png',
    'https://cdn.example/harbour-wire-logo.jpg',
    'https://a.example/2024/strip-1200x90.jpg',
    'https://a.example/2024/quay-50x36.jpg',
    'https://a.example/resources/r/?m=02&i=1521&w=20',
    'https://a.example/upload/w_20,q_30/quay.jpg',
    'data:image/png;base64,AAAA',
  ])('passes over %s', (url) => {
    const choice = chooseLeadImage([declared(url)], [shown('https://a.example/2.jpg')], none);
    expect(choice).toEqual({ leadImage: 'https://a.example/2.jpg' });
  });

  it.each([
    'https://a.example/dims4/default/d494a30/resize/1200x630/quay.jpg',
    'https://a.example/2015/northgate-logo-getty-1024-683.jpg',
    'https://a.example/im-128022/social',
  ])('takes %s', (url) => {
    expect(chooseLeadImage([declared(url)], [], none)).toEqual({ leadImage: url });
  });

  it('prefers the whole picture to a preview of it, which is then the thumbnail', () => {
    const [preview, whole] = ['https://a.example/p/thumbs/400x300/1.jpg', 'https://a.example/p/1.jpg'];
    expect(chooseLeadImage([declared(preview)], [shown(whole)], none)).toEqual({
      leadImage: whole,
      thumbnail: preview,
    });
    expect(chooseLeadImage([declared(preview)], [shown('https://a.example/p/2.jpg')], none)).toEqual({
      leadImage: preview,
    });
  });

  it.each([
    ['small', { width: 90, height: 90 }],
    ['a strip', { width: 900, height: 60 }],
    ['a QR code', { alt: '扫一扫二维码' }],
  ])('takes no picture of the body that is %s', (_what, more) => {
    expect(chooseLeadImage([], [shown('https://a.example/1.jpg', more)], none)).toEqual({});
  });

  it('takes nothing that stood in a stripped block', () => {
    const url = 'https://a.example/1.jpg';
    expect(chooseLeadImage([declared(url)], [shown(url)], (address) => address === url)).toEqual({});
  });

  it('names a thumbnail where the page does', () => {
    const candidates = [
      declared('https://a.example/1.jpg'),
      declared('https://a.example/s.jpg', 'meta:thumbnailurl'),
    ];
    expect(chooseLeadImage(candidates, [], none)).toEqual({
      leadImage: 'https://a.example/1.jpg',
      thumbnail: 'https://a.example/s.jpg',
    });
  });
});
