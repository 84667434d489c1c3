import type { Library } from '../library/library';

const PAGE = 500;

/**
 * The ids of all clips, lowest first. A new clip comes last, so the files of the others keep their names. Clips are read a page at a
 * time, so that a large library is never in memory as a whole.
 */
export async function allIds(library: Pick<Library, 'list'>): Promise<number[]> {
  const ids: number[] = [];
  let page = await library.list(PAGE);
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    ids.push(...page.map(({ id }) => id));
    page = await library.list(PAGE, { clippedAt: last.clippedAt, id: last.id });
  }
  return ids.sort((one, other) => one - other);
}
