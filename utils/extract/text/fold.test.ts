import { describe, expect, it } from 'vitest';
import { fold, simplify } from './fold';

describe('a folded text', () => {
  it.each([
    ['責任編輯：顧曉嵐', '责任编辑:顾曉嵐'],
    ['（來源：ＡＢＣ　新聞網）', '(来源:abc 新闻网)'],
    ['更多資訊，請下載APP！', '更多资讯,请下载app!'],
    ['Read More: Ports', 'read more: ports'],
    ['ÜBER DEN AUTOR', 'über den autor'],
    ['关注公众号。', '关注公众号。'],
    ['関連記事', '関连记事'],
    ['', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each(['İstanbul ＡＢＣ', '𝐀 說 𠮷 ＺＺ', 'Ⅳ 〔注〕 ＆'])('is as long as the text: %s', (text) => {
    expect(fold(text)).toHaveLength(text.length);
  });

  it('is its own folded text', () => {
    for (const text of ['責任編輯：ＡＢＣ', 'Sign Up', '迴覆於臺灣'])
      expect(fold(fold(text))).toBe(fold(text));
  });

  it('keeps width and case where only Chinese is simplified', () => {
    expect(simplify('下載ＡＰＰ：App')).toBe('下载ＡＰＰ：App');
  });
});
