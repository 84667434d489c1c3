/** What the tests of this folder have in common: a channel with two ends that can be looked into. */

import type { Message, RequestMessage } from './protocol';
import type { SearchOptions } from './search-client';

export interface End {
  channel: SearchOptions['channel'];
  /** Everything that has arrived here. */
  received: unknown[];
  say(message: unknown): void;
}

/** Both ends of a channel. What is said at one arrives at the other, copied as between pages, after the running code. */
export function channelEnds(): [End, End] {
  const targets = [new EventTarget(), new EventTarget()] as const;
  const end = (own: EventTarget, other: EventTarget): End => {
    const received: unknown[] = [];
    own.addEventListener('message', (event) => received.push((event as MessageEvent).data));
    const say = (message: unknown) => {
      const data = structuredClone(message);
      queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })));
    };
    const channel = Object.assign(own, { postMessage: say }) as unknown as SearchOptions['channel'];
    return { channel, received, say };
  };
  return [end(...targets), end(targets[1], targets[0])];
}

/** A request message with the fields that do not matter filled in. */
export function requestMessage(
  fields: Partial<RequestMessage> & Pick<RequestMessage, 'id' | 'call'>,
): Message {
  return { kind: 'request', client: 'page', request: undefined, ...fields } as Message;
}

/** A request for the first results of a query. */
export function first(query: string, offset = 0) {
  return { query, order: 'clipped', offset, limit: 10 } as const;
}
