import { failureReason } from '../failure';
import type { Library } from '../library';

/** The text of a clip; nothing where the store has lost it or cannot read it, so that the clip is found by the rest of it. */
export async function textOfClip(library: Pick<Library, 'body'>, id: number): Promise<string> {
  try {
    return textOf(await library.body(id));
  } catch (error) {
    // Where no record can be read, this one says nothing of itself.
    if (failureReason(error) !== 'unknown') throw error;
    return '';
  }
}

function textOf(body: { text?: unknown } | undefined): string {
  return typeof body?.text === 'string' ? body.text : '';
}
