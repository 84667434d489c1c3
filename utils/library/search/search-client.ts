import type { Library } from '../library';
import {
  type CallName,
  type Calls,
  parseReply,
  type Refusal,
  type Reply,
  type RequestMessage,
} from './protocol';
import { scan } from './scan';
import type { Search, SearchRequest } from './search';

/** Milliseconds in which a service that is alive acknowledges a request; a busy one may be late, which costs no more than a wake-up. */
const ACKNOWLEDGED_WITHIN = 100;
/** Milliseconds between asking again whether a service that has acknowledged still lives. */
const BEAT = 1_000;
/** Milliseconds in which the browser has started the background that wakes the service; it may never say so. */
const WOKEN_WITHIN = 2_000;
/** Milliseconds of silence after which there is no service to be had, and for how long nobody is asked then. */
const SILENT_FOR = 6_000;
const LEFT_ALONE_FOR = 30_000;
/** Milliseconds after which an answer is no longer waited for. */
const ANSWERED_WITHIN = 20_000;
/** What a scan may find at most when everything is asked for. */
const EVERYTHING = 1_000_000;

export interface SearchOptions {
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;
  library: Library;
  /** Makes sure that there is a service; rejects or does nothing where that is not to be had. */
  wake: () => Promise<unknown>;
}

class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, detail: string) {
    super(detail);
    this.refusal = refusal;
  }
}

/** A page's way to the index; where there is none, the library is read through instead. */
export function createSearch({ channel, library, wake }: SearchOptions): Search {
  const client = crypto.randomUUID();
  let scanning: { what: string; stop: AbortController } | undefined;
  let unavailable = '';
  let leftAloneUntil = 0;
  listen(channel, () => {
    leftAloneUntil = 0;
  });

  async function ask<Name extends CallName>(
    call: Name,
    request: Calls[Name]['request'],
  ): Promise<Calls[Name]['response']> {
    if (Date.now() < leftAloneUntil) throw new Refused('unavailable', unavailable);
    const id = crypto.randomUUID();
    const replies = repliesTo(channel, id);
    const start = Date.now();
    let acknowledgedAt = start;
    let wait = ACKNOWLEDGED_WITHIN;
    try {
      while (Date.now() - acknowledgedAt < SILENT_FOR && Date.now() - start < ANSWERED_WITHIN) {
        channel.postMessage({ kind: 'request', id, client, call, request } as RequestMessage);
        const { answer, isAcknowledged } = await replies.within(wait);
        if (answer?.ok) return answer.response as Calls[Name]['response'];
        if (answer) throw new Refused(answer.refusal, answer.detail);
        wait = isAcknowledged ? BEAT : ACKNOWLEDGED_WITHIN;
        if (isAcknowledged) acknowledgedAt = Date.now();
        // It may have been asleep, or have died over this.
        else await Promise.race([wake(), pause(WOKEN_WITHIN)]);
      }
    } finally {
      replies.stop();
    }
    if (Date.now() - acknowledgedAt >= SILENT_FOR) leftAloneUntil = Date.now() + LEFT_ALONE_FOR;
    throw new Refused('unavailable', 'The index does not answer.');
  }

  /** Asks the service; where it cannot answer, does without. */
  async function askOr<Name extends CallName>(
    call: Name,
    request: Calls[Name]['request'],
    otherwise: () => Promise<Calls[Name]['response']>,
  ): Promise<Calls[Name]['response']> {
    try {
      return await ask(call, request);
    } catch (error) {
      if (error instanceof Refused && error.refusal === 'superseded')
        throw new DOMException('A later query took its place.', 'AbortError');
      unavailable = error instanceof Error ? error.message : String(error);
      return otherwise();
    }
  }

  /** Another stretch of the same results leaves the one that is being read for alone. */
  function scanInstead(request: SearchRequest) {
    const what = JSON.stringify([request.query, request.order]);
    if (scanning?.what !== what) {
      scanning?.stop.abort();
      scanning = { what, stop: new AbortController() };
    }
    return scan(library, request, scanning.stop.signal);
  }

  return {
    find: (request) => askOr('find', request, () => scanInstead(request)),
    facets: (query) => askOr('facets', query, async () => undefined),
    all: (query) =>
      askOr('all', query, async () => {
        const everything = { query, order: 'clipped', offset: 0, limit: EVERYTHING } as const;
        return (await scan(library, everything, new AbortController().signal)).ids;
      }),
    tags: () => askOr('tags', undefined, () => library.tags()),
    status: () => askOr('status', undefined, async () => ({ state: 'unavailable', detail: unavailable })),
    rebuild: () => ask('rebuild', undefined),
    onStatus: (listener) => listen(channel, (reply) => reply.kind === 'status' && listener(reply.status)),
  };
}

type Answer = Extract<Reply, { kind: 'response' }>;

/** Listens to what the service says, until the returned function is called. */
function listen(channel: SearchOptions['channel'], hear: (reply: Reply) => unknown): () => void {
  const listener = ({ data }: MessageEvent<unknown>) => {
    const reply = parseReply(data);
    if (reply) hear(reply);
  };
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}

interface Replies {
  /** The answer, if it comes within so many milliseconds; else whether the request was acknowledged meanwhile. */
  within(milliseconds: number): Promise<{ answer?: Answer; isAcknowledged: boolean }>;
  stop(): void;
}

function repliesTo(channel: SearchOptions['channel'], id: string): Replies {
  let isAcknowledged = false;
  let take: (answer: Answer) => void = () => undefined;
  const answered = new Promise<Answer>((resolve) => {
    take = resolve;
  });
  const stop = listen(channel, (reply) => {
    if (reply.kind === 'status' || reply.id !== id) return;
    isAcknowledged = true;
    if (reply.kind === 'response') take(reply);
  });
  return {
    stop,
    async within(milliseconds) {
      isAcknowledged = false;
      const answer = await Promise.race([answered, pause(milliseconds)]);
      return answer ? { answer, isAcknowledged: true } : { isAcknowledged };
    },
  };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
