import type { Bar } from './bars';
import type { Figures, Ratio, SetFigures } from './figures';
import {
  EXTRACTORS,
  type Extractor,
  GROUPS,
  type GroupScores,
  MEASURES,
  TIMED,
  type Timed,
} from './measures';

const NAMES: Record<Timed, string> = {
  tearsheet: 'Tearsheet',
  readability: 'Readability',
  defuddle: 'Defuddle',
  inOnePlace: 'Tearsheet, all in the page',
};

/** The figures and bars of a run for people, as Markdown tables. */
export function report({ samples, corpus, growth }: Figures, bars: readonly Bar[]): string {
  const missed = bars.filter(({ ok }) => !ok);
  return [
    ...setTables('sample pages', samples),
    ...(corpus ? setTables('pages of the corpus', corpus) : []),
    'Time in Chromium by elements, and the most that a doubling multiplied it by',
    table([
      ['page', ...sizes(growth.pages), 'factor'],
      ...Object.entries(growth.pages).map(([name, { times, factor }]) => [
        name,
        ...Object.values(times).map(milliseconds),
        factor.toFixed(2),
      ]),
    ]),
    'Bars',
    table([
      ['', 'bar', 'value', 'bound'],
      ...bars.map(({ name, value, bound, ok }) => [ok ? 'ok' : 'MISSED', name, number(value), number(bound)]),
    ]),
    missed.length === 0
      ? `All ${bars.length} bars hold.`
      : `${missed.length} of ${bars.length} bars missed:\n${missed.map(({ name, value, bound }) => `  ${name} ${number(bound)}: ${number(value)}`).join('\n')}`,
  ].join('\n\n');
}

function setTables(name: string, { pages, scores, time }: SetFigures): string[] {
  return [
    `Scores on the ${pages} ${name}`,
    scoreTable(scores),
    `Time as a ratio to Readability alone on the ${pages} ${name}: median (nine in ten are below)`,
    timeTable(time),
  ];
}

function scoreTable(scores: Record<Extractor, GroupScores>): string {
  const rows = GROUPS.flatMap((group) =>
    EXTRACTORS.map((name) => [
      group,
      NAMES[name],
      ...MEASURES.map((measure) => scores[name][group][measure]?.toFixed(3) ?? '–'),
    ]),
  );
  return table([['pages', 'extractor', ...MEASURES], ...rows]);
}

function timeTable(time: SetFigures['time']): string {
  const cell = (ratio?: Ratio) =>
    ratio ? `${ratio.median.toFixed(2)} (${ratio.ninetieth.toFixed(2)})` : '–';
  const jsdom: Partial<Record<Timed, Ratio>> = time.jsdom;
  const rows = TIMED.map((name) => [NAMES[name], cell(time.chromium[name]), cell(jsdom[name])]);
  return table([['extractor', 'Chromium', 'jsdom'], ...rows]);
}

function sizes(growth: Figures['growth']['pages']): string[] {
  const [first] = Object.values(growth);
  return Object.keys(first?.times ?? {}).map((size) => Number(size).toLocaleString('en'));
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function number(value: number): string {
  return value >= 1000 ? value.toLocaleString('en') : value.toFixed(3).replace(/\.?0+$/, '');
}

/** A Markdown table whose columns are of one width. */
function table([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
