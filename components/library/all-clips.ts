import type { Clip } from '@/utils/article/clip';
import type { Library } from '@/utils/library/library';

const PAGE = 500;

/** Every clip, newest first, a page at a time so that a large library is never held whole. */
export async function* allClips(library: Pick<Library, 'list'>): AsyncGenerator<Clip> {
  let page = await library.list(PAGE);
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield* page;
    page = await library.list(PAGE, { clippedAt: last.clippedAt, id: last.id });
  }
}
