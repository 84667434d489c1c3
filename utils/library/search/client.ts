import type { Library } from '../library';
import type { Ask, CallName, Calls, Refusal, Word } from './protocol';
import { scan } from './scan';
import type { Search, SearchRequest, SearchStatus } from './search';

/** Milliseconds in which an owner that is alive confirms an ask; a busy one may be late, which costs no more than a wake-up. */
const CONFIRMED_WITHIN = 300;
/** Milliseconds in which a woken owner has loaded SQLite and opened the index. */
const AWAKE_WITHIN = 6_000;
/** Milliseconds after which an owner that had confirmed is taken to have died. */
const ANSWERED_WITHIN = 20_000;
/** What a scan may find at most when everything is asked for. */
const EVERYTHING = 1_000_000;

export interface SearchOptions {
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;
  library: Library;
  /** Makes sure that there is an owner, or resolves where that is not to be had. */
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
  let scanning = new AbortController();
  let unavailable: string | undefined;

  async function ask<Name extends CallName>(
    call: Name,
    takes: Calls[Name]['takes'],
  ): Promise<Calls[Name]['gives']> {
    const id = crypto.randomUUID();
    const word = { kind: 'ask', id, client, call, takes } as Ask;
    const heard = expectWord(channel, (said) => said.kind !== 'ask' && 'id' in said && said.id === id);
    const answered = expectWord(channel, (said) => said.kind === 'answer' && said.id === id);
    try {
      channel.postMessage(word);
      if (!(await heard.within(CONFIRMED_WITHIN))) {
        await wake();
        channel.postMessage(word);
        if (!(await heard.within(AWAKE_WITHIN))) throw new Refused('unavailable', 'No one answers.');
      }
      const answer = await answered.within(ANSWERED_WITHIN);
      if (answer?.kind !== 'answer') throw new Refused('unavailable', 'No one answers any more.');
      if (!answer.ok) throw new Refused(answer.refusal, answer.detail);
      unavailable = undefined;
      return answer.gives as Calls[Name]['gives'];
    } finally {
      heard.stop();
      answered.stop();
    }
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
      if (!(error instanceof Refused)) throw error;
      if (error.refusal === 'superseded')
        throw new DOMException('A later query took its place.', 'AbortError');
      unavailable = error.message;
      return otherwise();
    }
  }

  function scanInstead(request: SearchRequest) {
    scanning.abort();
    scanning = new AbortController();
    return scan(library, request, scanning.signal);
  }

  return {
    find: (request) => askOr('find', request, () => scanInstead(request)),
    async facets(query) {
      return askOr('facets', query, async () => undefined as never);
    },
    all: (query) =>
      askOr('all', query, async () => {
        const everything = { query, order: 'clipped', offset: 0, limit: EVERYTHING } as const;
        return (await scan(library, everything, new AbortController().signal)).ids;
      }),
    status: () =>
      askOr('status', undefined, async () => ({ state: 'unavailable', detail: unavailable ?? '' })),
    async rebuild() {
      await ask('rebuild', undefined);
    },
    onStatus: (listener) => listen(channel, (word) => word.kind === 'status' && listener(word.status)),
  };
}

function listen(channel: SearchOptions['channel'], hear: (word: Word) => unknown): () => void {
  const listener = ({ data }: MessageEvent<Word>) => void hear(data);
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}

interface Expected {
  /** The word, or nothing where it does not come within so many milliseconds. */
  within(milliseconds: number): Promise<Word | undefined>;
  stop(): void;
}

function expectWord(channel: SearchOptions['channel'], isIt: (word: Word) => boolean): Expected {
  let hear: (word: Word) => void = () => undefined;
  const word = new Promise<Word>((resolve) => {
    hear = resolve;
  });
  const stop = listen(channel, (said) => isIt(said) && hear(said));
  return {
    stop,
    async within(milliseconds) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const timeout = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), milliseconds);
      });
      return Promise.race([word, timeout]).finally(() => clearTimeout(timer));
    },
  };
}

export type { SearchStatus };
