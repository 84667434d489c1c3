/** What the tests of this folder have in common: a channel with two ends that can be looked into. */

import type { Message, RequestMessage } from './protocol';
import type { SearchOptions } from './search-client';

export interface End {
  channel: SearchOptions['channel'];
  /** Everything that has arrived here. */
  heard: unknown[];
  say(word: unknown): void;
}

/** Both ends of a channel. What is said at one arrives at the other, copied as between pages, after the running code. */
export function channelEnds(): [End, End] {
  const targets = [new EventTarget(), new EventTarget()] as const;
  const end = (own: EventTarget, other: EventTarget): End => {
    const heard: unknown[] = [];
    own.addEventListener('message', (event) => heard.push((event as MessageEvent).data));
    const say = (word: unknown) => {
      const data = structuredClone(word);
      queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })));
    };
    const channel = Object.assign(own, { postMessage: say }) as unknown as SearchOptions['channel'];
    return { channel, heard, say };
  };
  return [end(...targets), end(targets[1], targets[0])];
}

/** An ask with the fields that do not matter filled in. */
export function ask(fields: Partial<RequestMessage> & Pick<RequestMessage, 'id' | 'call'>): Message {
  return { kind: 'ask', client: 'page', takes: undefined, ...fields } as Message;
}

/** A request for the first results of a query. */
export function first(query: string, offset = 0) {
  return { query, order: 'clipped', offset, limit: 10 } as const;
}
