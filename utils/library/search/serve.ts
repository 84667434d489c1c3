import type { SearchOwner } from './owner';
import type { Ask, Refusal, Word } from './protocol';

/** What the service needs of a broadcast channel. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** Only the latest of these that a client asks is worth an answer: what was typed before is not wanted any more. */
const LATEST_ONLY = new Set(['find', 'facets']);

/**
 * Answers what is asked on a channel, one after the other. An ask is confirmed at once, so that a client can tell an owner that
 * is busy from none.
 *
 * @param owner the owner, or why there is none
 */
export function serve(channel: Channel, owner: Promise<SearchOwner>): void {
  const waiting = new Map<string, Ask>();
  let busy = false;
  const post = (word: Word) => channel.postMessage(word);
  const refuse = (id: string, refusal: Refusal, detail = '') =>
    post({ kind: 'answer', id, ok: false, refusal, detail });

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let next = first(waiting); next; next = first(waiting)) {
      waiting.delete(next.id);
      await answer(next);
    }
    busy = false;
  }

  async function answer(ask: Ask): Promise<void> {
    const open = await owner.catch((error: unknown) => refuse(ask.id, 'unavailable', said(error)));
    if (!open) return;
    try {
      post({ kind: 'answer', id: ask.id, ok: true, gives: await perform(open, ask) });
    } catch (error) {
      refuse(ask.id, 'failed', said(error));
    }
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.kind !== 'ask') return;
    post({ kind: 'heard', id: data.id });
    for (const ask of LATEST_ONLY.has(data.call) ? [...waiting.values()] : []) {
      if (ask.client !== data.client || ask.call !== data.call || ask.id === data.id) continue;
      waiting.delete(ask.id);
      refuse(ask.id, 'superseded');
    }
    waiting.set(data.id, data);
    void work();
  });
}

function perform(owner: SearchOwner, ask: Ask): unknown {
  switch (ask.call) {
    case 'find':
      return owner.find(ask.takes);
    case 'facets':
      return owner.facets(ask.takes);
    case 'all':
      return owner.all(ask.takes);
    case 'status':
      return owner.status;
    case 'rebuild':
      return owner.rebuild();
  }
}

function first(waiting: ReadonlyMap<string, Ask>): Ask | undefined {
  const [ask] = waiting.values();
  return ask;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
