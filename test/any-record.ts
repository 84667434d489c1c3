import fc from 'fast-check';
import type { FrontMatterRecord } from '../utils/front-matter/front-matter';

/** What one YAML reader or another takes for something else, or what breaks out of where it stands. */
export const TREACHEROUS = [
  ' ¦ a¦a ¦a  b¦a\tb¦a\nb¦a\r\nb¦a\n¦\n¦\ta¦a: b¦a:¦: a¦a #b¦#a¦a#¦-¦- a¦---¦...¦? a¦?¦@a¦`a¦%a¦&a¦*a¦!a¦!!str a',
  "|¦>¦|-¦[a]¦{a: b}¦,¦'¦\"¦a'b¦a\"b¦''¦\\¦a\\n¦~¦null¦Null¦NULL¦true¦True¦yes¦Yes¦YES¦no¦NO¦on¦Off¦y¦n¦Y¦N¦=¦<<",
  '.nan¦.inf¦-.INF¦0¦000001¦0o17¦017¦0x1F¦0b1¦1_000¦1,000¦1e5¦1.5¦.5¦5.¦+1¦-1¦12:30¦12:30:45¦1:2.5',
  '2022-08-18¦2022-08-18T16:47:48+08:00¦2022-8-1¦600519.SH¦A.B¦A股¦金融：涨¦涨 #1¦é¦e\u0301¦🔥¦𠮷¦__proto__¦constructor',
  '\u0000¦\u0007¦\u001B¦\u007F¦\u0085¦\u00A0¦\u00AD¦\u200B¦\u200D¦\u202E¦\u2028¦\u2029¦\u2066¦\uFEFF¦\uFFFE¦\uFFFF¦\uFDD0',
  '\uE000¦\u{E0001}¦\u{1FFFE}',
].flatMap((line) => line.split('¦'));

const piece = fc.oneof(
  fc.constantFrom(...TREACHEROUS),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 6 }),
);
const text = fc.oneof(
  piece,
  fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
);
const some = text.filter((value) => value !== '');
const time = fc.record({
  instant: fc
    .date({ min: new Date('1970-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  // Whole and half hours and Nepal: what publications print.
  offset: fc.constantFrom(-720, -300, -210, 0, 60, 330, 345, 480, 840),
  precision: fc.constantFrom('second' as const, 'minute' as const, 'day' as const),
  from: fc.constant('text'),
});
const instant = time.map(({ instant }) => instant);

/** Any record of an article, with texts that are hard to write. */
export const anyRecord: fc.Arbitrary<FrontMatterRecord> = fc.record(
  {
    title: text,
    originalTitle: some,
    sections: fc.array(text, { maxLength: 3 }),
    leadImage: some,
    thumbnail: some,
    authors: fc.array(text, { maxLength: 3 }),
    editors: fc.array(some, { maxLength: 3 }),
    site: some,
    source: some,
    published: time,
    modified: time,
    url: some,
    canonicalUrl: some,
    tags: fc.array(text, { maxLength: 3 }),
    starred: fc.boolean(),
    readAt: instant,
    archived: fc.boolean(),
    note: some,
    securities: fc.array(fc.record({ symbol: text, name: some }, { requiredKeys: ['symbol'] }), {
      maxLength: 3,
    }),
    lang: some,
    description: text,
    wordCount: fc.nat(),
    readingMinutes: fc.nat(),
    truncated: fc.record({
      reason: fc.constantFrom('paywall' as const, 'more-pages' as const),
      evidence: text,
    }),
    selection: fc.constant(true as const),
    pending: fc.constant(true as const),
    extractor: some,
    clippedAt: instant,
    contentHash: some,
  },
  {
    requiredKeys: [
      ...(['title', 'sections', 'authors', 'editors', 'site', 'url', 'canonicalUrl', 'securities'] as const),
      ...(['lang', 'description', 'wordCount', 'readingMinutes', 'extractor'] as const),
    ],
  },
);
