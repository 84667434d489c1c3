/** Where a forced clip is announced to the script injected after it: in the isolated world, out of the page's reach. */
const FLAG = Symbol.for('tearsheet.force');

type FlaggedWorld = typeof globalThis & { [FLAG]?: boolean };

/** Reads the flag and takes it away, so that it holds for one clip only. */
export function readForce(world: FlaggedWorld = globalThis): boolean {
  const force = world[FLAG] === true;
  delete world[FLAG];
  return force;
}

/** Injected by itself before the script; it must not refer to anything outside its body. */
export function setForce(): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for('tearsheet.force')] = true;
}
