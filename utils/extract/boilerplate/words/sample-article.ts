import { stripBoilerplate } from '../strip-boilerplate';
import { StrippedLog } from '../stripped-log';

/** A paragraph of news in the language of a line, so that the line stands in an article that could be its own. */
const PROSE: readonly [RegExp, string][] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    '港湾局は月曜日、来月からコンテナの荷役料を一割引き上げると発表した。引き上げは三年ぶりで、荷主側は船会社と負担の分担を協議するとしている。',
  ],
  [
    /\p{Script=Hangul}/u,
    '항만공사는 다음 달부터 컨테이너 하역료를 10% 올린다고 월요일 밝혔다. 인상은 3년 만에 처음이며 화주들은 선사와 부담을 나누는 방안을 협의하겠다고 말했다. 시장에서는 운임에 미치는 영향이 크지 않을 것으로 내다봤다.',
  ],
  [
    /\p{Script=Han}/u,
    '港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。',
  ],
  [
    /./,
    'The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years, after talks with shippers.',
  ],
];

/** Where a line stands in the article: before the first paragraph, between paragraphs, after the last. */
export type Spot = 'head' | 'middle' | 'tail';

const BEFORE: Record<Spot, number> = { head: 0, middle: 4, tail: 8 };

/** What is taken out of an article of eight paragraphs with a line somewhere in it; for tests of the rules on words. */
export function takenFrom(line: string, spot: Spot): string[] {
  const prose = PROSE.find(([script]) => script.test(line))?.[1] ?? '';
  const { body } = new DOMParser().parseFromString('', 'text/html');
  const paragraphs = Array<string>(8).fill(prose);
  paragraphs.splice(BEFORE[spot], 0, line);
  for (const text of paragraphs) {
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.textContent = text;
    body.append(paragraph);
  }
  const log = new StrippedLog('https://paper.example/');
  log.follow(body);
  stripBoilerplate(body, { title: 'Harbour fees rise', authors: [] }, log);
  return log.stripped.map(({ text }) => text);
}
