/** What the script in the page is asked for: the article, the page whatever it looks like, or what the reader selected. */
export type Wish = 'article' | 'anyway' | 'selection';

/** Where a wish is left for the script that is injected after it: in the isolated world, out of the page's reach. */
const WISH = Symbol.for('tearsheet.wish');

type World = typeof globalThis & { [WISH]?: unknown };

/** Reads the wish and takes it away, so that it holds for one clip only. */
export function readWish(world: World = globalThis): Wish {
  const wish = world[WISH];
  delete world[WISH];
  return wish === 'anyway' || wish === 'selection' ? wish : 'article';
}

/** Injected by itself before the script, with the wish; it must not refer to anything outside its body. */
export function leaveWish(wish: Wish): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for('tearsheet.wish')] = wish;
}
