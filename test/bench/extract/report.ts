import type { Bar } from './bars';
import { HINTS, type Hint } from './blind';
import type { Costs, Figures, Ratio, SetFigures, SetScores } from './figures';
import {
  EXTRACTORS,
  type Extractor,
  GROUPS,
  type GroupScores,
  MEASURES,
  type Scores,
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
export function report({ samples, corpus, newSites, blinded, costs }: Figures, bars: readonly Bar[]): string {
  const missed = bars.filter(({ ok }) => !ok);
  return [
    ...setTables('sample pages', samples),
    ...(corpus ? setTables('pages of the corpus', corpus) : []),
    ...(newSites ? setTables('pages of new sites', newSites) : []),
    ...(blinded ? ['Our scores on the corpus without one kind of hint', blindedTable(blinded)] : []),
    ...(costs ? growthTable(costs) : []),
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

function setTables(name: string, set: SetFigures): string[] {
  return [
    `Scores on the ${set.pages} ${name}`,
    scoreTable(set.scores),
    ...(set.time
      ? [
          `Time as a ratio to Readability alone on the ${set.pages} ${name}: median (nine in ten are below)`,
          timeTable(set.time),
        ]
      : []),
  ];
}

function blindedTable(sets: Record<Hint, SetScores<'tearsheet'>>): string {
  const rows = HINTS.map((hint) => [hint, ...scoreCells(sets[hint].scores.tearsheet.all)]);
  return table([['without', ...MEASURES], ...rows]);
}

function growthTable({ growth }: Costs): string[] {
  return [
    'Time in Chromium by elements, and the most that a doubling multiplied it by',
    table([
      ['page', ...sizes(growth.pages), 'factor'],
      ...Object.entries(growth.pages).map(([name, { times, factor }]) => [
        name,
        ...Object.values(times).map(milliseconds),
        factor.toFixed(2),
      ]),
    ]),
  ];
}

function scoreCells(scores: Scores): string[] {
  return MEASURES.map((measure) => scores[measure]?.toFixed(3) ?? '–');
}

function scoreTable(scores: Record<Extractor, GroupScores>): string {
  const rows = GROUPS.flatMap((group) =>
    EXTRACTORS.map((name) => [group, NAMES[name], ...scoreCells(scores[name][group])]),
  );
  return table([['pages', 'extractor', ...MEASURES], ...rows]);
}

function timeTable(time: NonNullable<SetFigures['time']>): string {
  const cell = (ratio?: Ratio) =>
    ratio ? `${ratio.median.toFixed(2)} (${ratio.ninetieth.toFixed(2)})` : '–';
  const jsdom: Partial<Record<Timed, Ratio>> = time.jsdom;
  const rows = TIMED.map((name) => [NAMES[name], cell(time.chromium[name]), cell(jsdom[name])]);
  return table([['extractor', 'Chromium', 'jsdom'], ...rows]);
}

function sizes(growth: Costs['growth']['pages']): string[] {
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
