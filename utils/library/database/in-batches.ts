/** Clips that one transaction changes at most, so that a save never waits long for a change of many, nor a page for itself. */
export const BATCH_SIZE = 200;

/**
 * Changes many clips, some at a time, so that other pages and saves get their turn. All of it is done or, as far as the
 * browser lets it, none: when a part is refused, the parts before it are taken back.
 *
 * @returns what each part came to
 */
export async function inBatches<Item, Done>(
  items: readonly Item[],
  change: (some: Item[]) => Promise<Done>,
  takeBack: (done: Done) => Promise<unknown>,
): Promise<Done[]> {
  const parts: Done[] = [];
  try {
    for (let at = 0; at < items.length; at += BATCH_SIZE) {
      parts.push(await change(items.slice(at, at + BATCH_SIZE)));
    }
    return parts;
  } catch (error) {
    // Why it was refused is what matters; whoever refuses a change may refuse this one too.
    for (const part of parts.reverse()) await takeBack(part).catch(() => undefined);
    throw error;
  }
}
