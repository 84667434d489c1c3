import type { QueryKind } from './queries';
import { type Bar, bar, round, type Spread, spreadOf } from './report';
import type { Session } from './session';
import { coinedName } from './words';

/** What was measured with so many articles. Times are milliseconds, memory and disk megabytes. */
export interface Figures {
  articles: number;
  /** Making the index of the articles that were added, by the product's own catch-up; seconds. */
  index: { added: number; seconds: number };
  /** Reading every body of the library for a text. */
  scan: Spread;
  barePut: Spread;
  save: Spread;
  savedToFound: Spread;
  reopen: { firstRows: number; rebuilt: boolean };
  firstRows: Spread;
  middle: Spread;
  site: Spread;
  /** What all filters offer among the clips that have a common word. */
  facets: Spread;
  search: Record<QueryKind, { newest: Spread; ranked: Spread }>;
  /** Undefined where the system does not tell. `pageAndIndex` with the library page open. */
  memory: { page: number | undefined; afterIndexing: number | undefined; pageAndIndex: number | undefined };
  disk: { library: number; index: number };
}

const BATCH = 500;
/** So many articles lie between two words about how far it is. */
const SAID_EACH = 5_000;
const SAVES = 40;
const QUERIES = 40;
const OPENINGS = 10;
/** Articles that are saved one by one have numbers that no seeding comes to. */
const SAVED = 10_000_000;
const MOST_MEMORY = 200;

/**
 * Brings the library to a number of articles, restarts the browser and measures.
 *
 * @param from how many articles have been added before
 * @param say told how far it is
 */
export async function measureAtSize(
  session: Session,
  from: number,
  articles: number,
  say: (line: string) => void,
): Promise<Figures> {
  const index = await fill(session, from, articles, say);
  const afterIndexing = await session.memory();
  say('restarting the browser');
  await session.restart();
  const page = await session.memory();
  const reopen = await reopened(session);

  say('lists');
  const firstRows = await times(OPENINGS, async () => {
    await session.freshPage();
    return (await session.call('rows', '', 'clipped')).ms;
  });
  const middle = await times(
    20,
    async (at) => (await session.call('rows', '', 'clipped', articles / 2 + 100 * at)).ms,
  );
  const site = await times(20, async (at) => (await session.call('filterBySite', at)).ms);

  const queries = await session.call('drawQueries', articles, QUERIES);
  await session.freshPage();
  const search = {} as Figures['search'];
  for (const [kind, typed] of Object.entries(queries) as [QueryKind, string[]][]) {
    say(`search: ${kind}`);
    const timed = (order: 'clipped' | 'relevance') =>
      times(typed.length, async (at) => {
        const { ms, by } = await session.call('rows', typed[at] ?? '', order);
        if (by !== 'index') throw new Error(`"${typed[at]}" was not answered by the index.`);
        return ms;
      });
    search[kind] = { newest: await timed('clipped'), ranked: await timed('relevance') };
  }
  const facets = await times(
    10,
    async (at) => (await session.call('facets', queries.commonWord[at] ?? '')).ms,
  );
  const pageAndIndex = await session.memory('options.html');

  say('the scan, and saving beside a bare put');
  const scan = await times(3, async (at) => (await session.call('scan', coinedName(at, at % 2 === 0))).ms);
  const { saves, puts, finds } = await savedBesidePuts(session, articles);
  const { library, index: onDisk } = await session.call('disk');
  return {
    ...{
      articles,
      index,
      scan,
      barePut: spreadOf(puts),
      save: spreadOf(saves),
      savedToFound: spreadOf(finds),
    },
    ...{ reopen, firstRows, middle, site, facets, search },
    memory: { page, afterIndexing, pageAndIndex },
    disk: { library: Math.round(library / 1e6), index: Math.round(onDisk / 1e6) },
  };
}

/** The bars that hold at this size; that of the memory, at the size that it is set for. */
export function barsOf(figures: Figures): Bar[] {
  const { articles, scan, search, memory } = figures;
  const named = (name: string) => `${articles.toLocaleString('en')}: ${name}`;
  const spreads = Object.values(search).flatMap(({ newest, ranked }) => [newest, ranked]);
  const worst = (of: 'p50' | 'p95') => Math.max(...spreads.map((spread) => spread[of]));
  return [
    bar(named('list to first rows, p95, ms ≤ 1/20 of the scan'), figures.firstRows.p95, scan.p50 / 20),
    bar(named('search, p50 of the slowest kind, ms ≤ 1/50 of the scan'), worst('p50'), scan.p50 / 50),
    bar(named('search, p95 of the slowest kind, ms ≤ 1/20 of the scan'), worst('p95'), scan.p50 / 20),
    bar(named('a clip is durable, p50, ms ≤ 2 × the bare put'), figures.save.p50, 2 * figures.barePut.p50),
    bar(named('a clip is found after it was saved, at most, ms'), figures.savedToFound.max, 1_000),
    bar(named('rebuilds on reopening'), Number(figures.reopen.rebuilt), 0),
    ...(articles >= 100_000 && memory.pageAndIndex !== undefined
      ? [bar(named('memory of the page and the owner of the index, MB'), memory.pageAndIndex, MOST_MEMORY)]
      : []),
  ];
}

async function fill(
  session: Session,
  from: number,
  to: number,
  say: (line: string) => void,
): Promise<Figures['index']> {
  for (let at = from; at < to; at += BATCH) {
    await session.call('seed', at, Math.min(at + BATCH, to));
    if ((at + BATCH) % SAID_EACH === 0) say(`${at + BATCH} articles written`);
  }
  const start = performance.now();
  let next = 0;
  for (;;) {
    const status = await session.call('status');
    if (status.state === 'ready') break;
    if (status.state === 'unavailable') throw new Error(`There is no index: ${status.detail}`);
    if (status.done >= next) {
      say(`${status.done} of ${status.total} indexed`);
      next = status.done + SAID_EACH;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return { added: to - from, seconds: round((performance.now() - start) / 1_000) };
}

/** The first rows after the browser was started: the owner of the index is not there yet. */
async function reopened(session: Session): Promise<Figures['reopen']> {
  const { ms, by } = await session.call('rows', '', 'clipped');
  const status = await session.call('status');
  return { firstRows: round(ms), rebuilt: by !== 'index' || status.state !== 'ready' };
}

/**
 * Turn by turn, so that whatever else the machine does hits both, and each when the index has nothing to do any more: nobody clips
 * twice within a fifth of a second.
 */
async function savedBesidePuts(session: Session, articles: number) {
  const saves: number[] = [];
  const puts: number[] = [];
  const finds: number[] = [];
  for (let at = 0; at < SAVES; at++) {
    const number = SAVED + articles + at;
    await rest();
    puts.push((await session.call('put', number)).ms);
    await rest();
    const { ms, found } = await session.call('save', number, coinedName(number, false).repeat(2));
    saves.push(ms);
    finds.push(found);
  }
  return { saves, puts, finds };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

async function times(count: number, run: (at: number) => Promise<number>): Promise<Spread> {
  const values: number[] = [];
  for (let at = 0; at < count; at++) values.push(await run(at));
  return spreadOf(values);
}
