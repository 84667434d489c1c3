import type { Library } from '../library';
import {
  type CallName,
  type Calls,
  isReply,
  type Message,
  type Refusal,
  type RequestMessage,
} from './protocol';
import { scan } from './scan';
import type { Search, SearchRequest } from './search';

/** Milliseconds in which an owner that is alive confirms an ask; a busy one may be late, which costs no more than a wake-up. */
const CONFIRMED_WITHIN = 100;
/** Milliseconds between asking again whether an owner that has confirmed still lives. */
const BEAT = 1_000;
/** Milliseconds in which the browser has started the background that wakes an owner; it may never say so. */
const WOKEN_WITHIN = 2_000;
/** Milliseconds of silence after which there is no owner to be had, and for how long nobody is asked then. */
const SILENT_FOR = 6_000;
const LEFT_ALONE_FOR = 30_000;
/** Milliseconds after which an answer is no longer waited for. */
const ANSWERED_WITHIN = 20_000;
/** What a scan may find at most when everything is asked for. */
const EVERYTHING = 1_000_000;

export interface SearchOptions {
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;
  library: Library;
  /** Makes sure that there is an owner; rejects or does nothing where that is not to be had. */
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
    takes: Calls[Name]['takes'],
  ): Promise<Calls[Name]['gives']> {
    if (Date.now() < leftAloneUntil) throw new Refused('unavailable', unavailable);
    const id = crypto.randomUUID();
    const replies = repliesTo(channel, id);
    const start = Date.now();
    let heardAt = start;
    let wait = CONFIRMED_WITHIN;
    try {
      while (Date.now() - heardAt < SILENT_FOR && Date.now() - start < ANSWERED_WITHIN) {
        channel.postMessage({ kind: 'ask', id, client, call, takes } as RequestMessage);
        const { answer, heard } = await replies.within(wait);
        if (answer?.ok) return answer.gives as Calls[Name]['gives'];
        if (answer) throw new Refused(answer.refusal, answer.detail);
        wait = heard ? BEAT : CONFIRMED_WITHIN;
        if (heard) heardAt = Date.now();
        // It may have been asleep, or have died over this.
        else await Promise.race([wake(), pause(WOKEN_WITHIN)]);
      }
    } finally {
      replies.stop();
    }
    if (Date.now() - heardAt >= SILENT_FOR) leftAloneUntil = Date.now() + LEFT_ALONE_FOR;
    throw new Refused('unavailable', 'The index does not answer.');
  }

  /** Asks the owner; where it cannot answer, does without. */
  async function askOr<Name extends CallName>(
    call: Name,
    takes: Calls[Name]['takes'],
    otherwise: () => Promise<Calls[Name]['gives']>,
  ): Promise<Calls[Name]['gives']> {
    try {
      return await ask(call, takes);
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
    onStatus: (listener) => listen(channel, (word) => word.kind === 'status' && listener(word.status)),
  };
}

type Reply = Exclude<Message, RequestMessage>;
type Answer = Extract<Message, { kind: 'answer' }>;

/** Listens to what an owner says, until the returned function is called. */
function listen(channel: SearchOptions['channel'], hear: (word: Reply) => unknown): () => void {
  const listener = ({ data }: MessageEvent<unknown>) => {
    if (isReply(data)) hear(data);
  };
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}

interface Replies {
  /** The answer, if it comes within so many milliseconds; else whether anyone has heard the ask meanwhile. */
  within(milliseconds: number): Promise<{ answer?: Answer; heard: boolean }>;
  stop(): void;
}

function repliesTo(channel: SearchOptions['channel'], id: string): Replies {
  let heard = false;
  let take: (answer: Answer) => void = () => undefined;
  const answered = new Promise<Answer>((resolve) => {
    take = resolve;
  });
  const stop = listen(channel, (word) => {
    if (word.kind === 'status' || word.id !== id) return;
    heard = true;
    if (word.kind === 'answer') take(word);
  });
  return {
    stop,
    async within(milliseconds) {
      heard = false;
      const answer = await Promise.race([answered, pause(milliseconds)]);
      return answer ? { answer, heard: true } : { heard };
    },
  };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
