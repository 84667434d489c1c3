import { describe, expect, it } from 'vitest';
import type { DeclaredAccess } from './declared-access';
import { findTruncation, type TruncationClues } from './truncation';

const open: DeclaredAccess = { free: undefined, text: '' };
const note = (text: string): TruncationClues => ({
  stripped: [{ rule: 'paywall-note', kind: 'paywall', where: 'tail', text }],
  access: open,
  text: 'The port authority raised its fees.',
  wordCount: 200,
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

  const closed = { selector: '.paid', missing: false };

  it.each([
    ['far less text than declared', { words: 900 }, 90, 'isAccessibleForFree: false, 90 of 900 words'],
    ['all the text, read by a subscriber', { words: 900 }, 880, undefined],
    ['no length declared', {}, 90, undefined],
    ['an empty place for the rest', { closed }, 400, 'isAccessibleForFree: false, .paid has no text'],
    [
      'no place for the rest behind a few lines',
      { closed: { ...closed, missing: true } },
      90,
      'isAccessibleForFree: false, .paid is missing',
    ],
    ['no place for the rest behind a long text', { closed: { ...closed, missing: true } }, 900, undefined],
  ])('not free, %s', (_, facts, wordCount, evidence) => {
    const clues = { stripped: [], text: '', wordCount };
    expect(findTruncation({ ...clues, access: { free: false, text: '', ...facts } })).toEqual(
      evidence && { reason: 'paywall', evidence },
    );
    expect(findTruncation({ ...clues, access: { free: true, text: '', ...facts } })).toBeUndefined();
  });

  const lines = [1, 2, 3, 4, 5].map(
    (n) => `The port authority raised its fees again on Monday, to ${n} crowns and ${n} pence.`,
  );
  const copy = lines.join(' ');

  it.each([
    ['goes on', lines.slice(0, 2).join('\n'), copy, 'articleBody goes on: 40 % of it is on the page'],
    ['ends where the text ends', lines.join('\n'), copy, undefined],
    [
      'is another text',
      lines.slice(0, 2).join('\n'),
      'All the port news of the week. '.repeat(20),
      undefined,
    ],
    ['is shorter', lines.join('\n'), lines[0], undefined],
    ['is not there', lines.join('\n'), '', undefined],
  ])('compares with the copy in the data: it %s', (_, text, data = '', evidence) => {
    expect(
      findTruncation({ stripped: [], text, wordCount: 90, access: { free: undefined, text: data } }),
    ).toEqual(evidence && { reason: 'preview', evidence });
  });

  it.each([
    [
      'and a call to subscribe',
      'The port authority said that from next month it would...',
      'Subscribe now',
      true,
    ],
    [
      'in Chinese',
      '港务局周一表示，从下个月起将对所有停靠该港区的集装箱船舶提高装卸费用，…',
      '立即订阅',
      true,
    ],
    ['without one', 'The port authority said that from next month it would...', 'Share this', false],
    ['but it does not', 'The port authority said that from next month it would.', 'Subscribe now', false],
    [
      'but only trails away',
      '港务局周一表示，从下个月起将对所有停靠该港区的集装箱船舶提高装卸费用……',
      '立即订阅',
      false,
    ],
    ['but is no sentence', 'More soon...', 'Subscribe now', false],
  ])('breaks off, %s', (_, text, call, expected) => {
    expect(findTruncation({ ...note(call), text })).toEqual(
      expected ? { reason: 'preview', evidence: text } : undefined,
    );
  });
});
