import type { Draft } from '../../../utils/article/article';
import { bell, pick, type Random, randomOf, zipf } from './random';
import { chineseWords, coinedName, englishWords } from './words';

/** Articles that are many times longer than the others: interviews, reports, speeches. */
const LONG = 0.015;
const SITES = 40;
const AUTHORS = 500;
const TAGS = 60;
const SECTIONS = 24;
const CODES = 3_000;
const NAMES = 120_000;
const HOUR = 3_600_000;
/** When the first article appeared; one an hour follows. */
const START = Date.parse('2014-01-01T00:00:00.000Z');

interface Tongue {
  words: string[];
  /** Characters of an article, on average. */
  length: number;
  /** How often a word is one of those that the article is about. */
  topical: number;
  gap: string;
  comma: string;
  stop: string;
}

let tongues: { chinese: Tongue; english: Tongue } | undefined;

/** The vocabularies are some megabytes, so they are made at first use. */
function tongueOf(chinese: boolean): Tongue {
  tongues ??= {
    chinese: {
      ...{ words: chineseWords(40_000), length: 1_130, topical: 0.42 },
      ...{ gap: '', comma: '，', stop: '。' },
    },
    english: {
      ...{ words: englishWords(40_000), length: 3_050, topical: 0.25 },
      ...{ gap: ' ', comma: ', ', stop: '. ' },
    },
  };
  return chinese ? tongues.chinese : tongues.english;
}

/**
 * The article of a number, always the same: even ones Chinese, odd ones English. Words follow each other by lot, as often as
 * words do; an article keeps coming back to some of its own, and names somebody whom hardly any other does.
 */
export function articleOf(number: number): Draft {
  const random = randomOf(number);
  const chinese = number % 2 === 0;
  const tongue = tongueOf(chinese);
  const name = coinedName(zipfTail(random), chinese);
  const paragraphs = paragraphsOf(random, tongue, name);
  const text = paragraphs.join('\n');
  const published = new Date(START + number * HOUR).toISOString();
  const url = `https://site-${zipf(random, SITES)}.example/${number}`;
  return {
    title: sentence(random, tongue, chinese ? 10 : 8, [name]).slice(0, -1),
    sections: [sectionOf(zipf(random, SECTIONS), chinese)],
    authors: [coinedName(NAMES + zipf(random, AUTHORS), chinese)],
    editors: [],
    site: siteOf(zipf(random, SITES)),
    published: { instant: published, offset: chinese ? 480 : -300, precision: 'minute', from: 'json-ld' },
    ...{ url, canonicalUrl: url },
    securities: random() < 0.5 ? [codeOf(zipf(random, CODES))] : [],
    lang: chinese ? 'zh-CN' : 'en',
    description: '',
    wordCount: chinese ? text.length : text.split(' ').length,
    readingMinutes: Math.ceil(text.length / (chinese ? 400 : 1_200)),
    extractor: '1',
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    text,
    stripped: [],
  };
}

/** The tags that a reader has given to the article of a number. */
export function tagsOf(number: number): string[] {
  const random = randomOf(2_000_000 + number);
  return random() < 0.4 ? [`tag ${zipf(random, TAGS)}`] : [];
}

/** The name of a publication, the one with most articles first. */
export function siteOf(rank: number): string {
  return coinedName(2 * NAMES + rank, rank % 2 === 0);
}

function sectionOf(rank: number, chinese: boolean): string {
  return coinedName(3 * NAMES + rank, chinese);
}

function codeOf(rank: number): { symbol: string } {
  return { symbol: `${String(600_000 + rank)}.SH` };
}

/** Names, unlike words, are all about as rare. */
function zipfTail(random: Random): number {
  return Math.floor(random() * NAMES);
}

function paragraphsOf(random: Random, tongue: Tongue, name: string): string[] {
  const longer = random() < LONG ? 6 + 10 * random() : 1;
  const wanted = tongue.length * longer * Math.exp(0.35 * bell(random) - 0.06);
  const topics = Array.from({ length: 25 }, () => pick(random, tongue.words));
  const paragraphs: string[] = [];
  for (let length = 0; length < wanted; ) {
    const sentences = Array.from({ length: 2 + Math.floor(3 * random()) }, () =>
      sentence(random, tongue, 8 + Math.floor(16 * random()), random() < 0.2 ? [...topics, name] : topics),
    );
    const paragraph = sentences.join('').trimEnd();
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  // So that it is there at all.
  paragraphs.push(sentence(random, tongue, 6, [name]).trimEnd());
  return paragraphs;
}

function sentence(random: Random, tongue: Tongue, words: number, topics: readonly string[]): string {
  const { words: vocabulary, gap, comma, stop, topical } = tongue;
  let text = '';
  for (let at = 0; at < words; at++) {
    const isTopic = random() < topical || at === 0;
    text += isTopic ? pick(random, topics) : vocabulary[zipf(random, vocabulary.length)];
    if (at < words - 1) text += random() < 0.1 ? comma : gap;
  }
  return text + stop;
}
