import { describe, expect, it } from 'vitest';
import { findTruncation, type TruncationClues } from './truncation';

const note = (text: string): TruncationClues => ({
  removed: [{ rule: 'paywall-note', where: 'tail', text }],
  free: undefined,
  wordCount: 200,
  declaredWords: undefined,
});

describe('findTruncation', () => {
  it.each([
    ['paywall', '剩余62%未读'],
    ['paywall', '本文共计1280字 订阅后继续阅读'],
    ['paywall', '訂閱後繼續閱讀全文'],
    ['login', '登录后可阅读全文'],
    ['paywall', 'Subscribe to continue reading this story.'],
    ['paywall', 'This article is for subscribers only.'],
    ['login', 'Please log in to read the full story'],
    ['paywall', 'この記事は有料会員限定です'],
    ['login', '続きを読むにはログインが必要です'],
    ['paywall', 'Dieser Artikel ist nur für Abonnenten'],
    ['paywall', 'Article réservé aux abonnés'],
  ])('%s: %s', (reason, text) => expect(findTruncation(note(text))).toEqual({ reason, evidence: text }));

  it.each([
    'Subscribe to our newsletter',
    'Sign up for free to get alerts',
    '关注公众号，订阅更多内容',
    '点击查看更多',
    'Become a member of our community.',
  ])('not by an advertisement: %s', (text) => expect(findTruncation(note(text))).toBeUndefined());

  it.each([
    ['far less text than declared, not free', { free: false, wordCount: 90, declaredWords: 900 }, true],
    ['all the text, read by a subscriber', { free: false, wordCount: 880, declaredWords: 900 }, false],
    ['no length declared', { free: false, wordCount: 90, declaredWords: undefined }, false],
    ['less text on a free page', { free: true, wordCount: 90, declaredWords: 900 }, false],
  ])('%s', (_, clues, expected) => {
    expect(findTruncation({ removed: [], ...clues }) !== undefined).toBe(expected);
  });
});
