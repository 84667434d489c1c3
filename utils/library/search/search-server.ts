import { isAsk, type Message, type Refusal, type RequestMessage } from './protocol';
import { BehindError, type SearchService } from './search-service';

/** What the service needs of a broadcast channel. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** So many asks are remembered, for one that is sent again. */
const REMEMBERED = 100;

/**
 * Answers what is asked on a channel, one after the other. An ask is confirmed at once and each time it is sent again, so that a
 * client can tell an owner that is busy from none. What is no ask is not answered.
 *
 * @param owner the owner, or why there is none
 */
export function serve(channel: Channel, owner: Promise<SearchService>): void {
  const waiting = new Map<string, RequestMessage>();
  const known = new Set<string>();
  let busy = false;
  const post = (word: Message) => channel.postMessage(word);
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

  async function answer(ask: RequestMessage): Promise<void> {
    const open = await owner.catch((error: unknown) => refuse(ask.id, 'unavailable', said(error)));
    if (!open) return;
    try {
      post({ kind: 'answer', id: ask.id, ok: true, gives: await perform(open, ask) });
    } catch (error) {
      refuse(ask.id, error instanceof BehindError ? 'behind' : 'failed', said(error));
    }
  }

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isAsk(data)) return;
    post({ kind: 'heard', id: data.id });
    if (known.has(data.id)) return;
    known.add(data.id);
    for (const id of known) if (known.size > REMEMBERED) known.delete(id);
    for (const earlier of [...waiting.values()].filter((ask) => isPast(ask, data))) {
      waiting.delete(earlier.id);
      refuse(earlier.id, 'superseded');
    }
    waiting.set(data.id, data);
    void work();
  });
}

/** What was typed before is not wanted any more; another stretch of the same results is. */
function isPast(earlier: RequestMessage, later: RequestMessage): boolean {
  if (earlier.client !== later.client) return false;
  if (earlier.call === 'facets') return later.call === 'facets';
  if (earlier.call !== 'find' || later.call !== 'find') return false;
  return earlier.takes.query !== later.takes.query || earlier.takes.order !== later.takes.order;
}

function perform(owner: SearchService, ask: RequestMessage): unknown {
  switch (ask.call) {
    case 'find':
      return owner.find(ask.takes);
    case 'facets':
      return owner.facets(ask.takes);
    case 'all':
      return owner.all(ask.takes);
    case 'tags':
      return owner.tags();
    case 'status':
      return owner.status();
    case 'rebuild':
      // Takes minutes, in which others are to be answered; how it goes is told by the status.
      owner.rebuild().catch(() => undefined);
      return undefined;
  }
}

function first(waiting: ReadonlyMap<string, RequestMessage>): RequestMessage | undefined {
  const [ask] = waiting.values();
  return ask;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
