import { type Message, parseRequestMessage, type Refusal, type RequestMessage } from './protocol';
import { BehindError, type SearchService } from './search-service';

/** What the server needs of a broadcast channel. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** So many requests are remembered, for one that is sent again. */
const REMEMBERED = 100;

/**
 * Answers the requests on a channel, one after the other. A request is acknowledged at once and each time it is sent again, so
 * that a client can tell a service that is busy from none. Anything else gets no answer.
 *
 * @param opening the service, or why there is none
 */
export function serve(channel: Channel, opening: Promise<SearchService>): void {
  const waiting = new Map<string, RequestMessage>();
  const known = new Set<string>();
  let busy = false;
  const post = (message: Message) => channel.postMessage(message);
  const refuse = (id: string, refusal: Refusal, detail = '') =>
    post({ kind: 'response', id, ok: false, refusal, detail });

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let next = first(waiting); next; next = first(waiting)) {
      waiting.delete(next.id);
      await answer(next);
    }
    busy = false;
  }

  async function answer(message: RequestMessage): Promise<void> {
    const { id } = message;
    const service = await opening.catch((error: unknown) => refuse(id, 'unavailable', said(error)));
    if (!service) return;
    try {
      post({ kind: 'response', id, ok: true, response: await perform(service, message) });
    } catch (error) {
      refuse(id, error instanceof BehindError ? 'behind' : 'failed', said(error));
    }
  }

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseRequestMessage(data);
    if (!message) return;
    const { id } = message;
    post({ kind: 'ack', id });
    if (known.has(id)) return;
    known.add(id);
    for (const oldest of known) if (known.size > REMEMBERED) known.delete(oldest);
    for (const earlier of [...waiting.values()].filter((other) => isPast(other, message))) {
      waiting.delete(earlier.id);
      refuse(earlier.id, 'superseded');
    }
    waiting.set(id, message);
    void work();
  });
}

/** What was typed before is not wanted any more; another stretch of the same results is. */
function isPast(earlier: RequestMessage, later: RequestMessage): boolean {
  if (earlier.client !== later.client) return false;
  if (earlier.call === 'facets') return later.call === 'facets';
  if (earlier.call !== 'find' || later.call !== 'find') return false;
  return earlier.request.query !== later.request.query || earlier.request.order !== later.request.order;
}

function perform(service: SearchService, message: RequestMessage): unknown {
  switch (message.call) {
    case 'find':
      return service.find(message.request);
    case 'facets':
      return service.facets(message.request);
    case 'all':
      return service.all(message.request);
    case 'tags':
      return service.tags();
    case 'status':
      return service.status();
    case 'rebuild':
      // It takes minutes, in which others are to be answered; the status tells how it goes.
      service.rebuild().catch(() => undefined);
      return undefined;
  }
}

function first(waiting: ReadonlyMap<string, RequestMessage>): RequestMessage | undefined {
  const [message] = waiting.values();
  return message;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
