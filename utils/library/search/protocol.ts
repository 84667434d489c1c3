import { isRecord } from '../../article/is-record';
import type { TagCount } from '../library';
import type { Facets, SearchAnswer, SearchRequest, SearchStatus, SortOrder } from './search';

/** Pages and the owner of the index talk over a broadcast channel of the extension's own origin: no hop, no JSON. */
export const SEARCH_CHANNEL = 'tearsheet-search';

/** What can be asked of the owner, and what it answers with. */
export interface Calls {
  find: { takes: SearchRequest; gives: SearchAnswer };
  facets: { takes: string; gives: Facets | undefined };
  all: { takes: string; gives: number[] };
  tags: { takes: undefined; gives: TagCount[] };
  status: { takes: undefined; gives: SearchStatus };
  rebuild: { takes: undefined; gives: undefined };
}

export type CallName = keyof Calls;

export type RequestMessage = {
  [Name in CallName]: { kind: 'ask'; id: string; client: string; call: Name; takes: Calls[Name]['takes'] };
}[CallName];

/**
 * `superseded`: a later call of the same client took its place. `behind`: the index has too little of the library yet.
 * `unavailable`: there is no index here.
 */
export type Refusal = 'superseded' | 'behind' | 'unavailable' | 'failed';

export type Message =
  | RequestMessage
  | { kind: 'heard'; id: string }
  | { kind: 'answer'; id: string; ok: true; gives: unknown }
  | { kind: 'answer'; id: string; ok: false; refusal: Refusal; detail: string }
  | { kind: 'status'; status: SearchStatus };

/** What the worker tells its host: that it has work or was just asked something, or that it is of no use any more. */
export type WorkerStatus = { busy: boolean } | { lost: true };

const ORDERS: Record<SortOrder, true> = {
  ...{ relevance: true, clipped: true, published: true, title: true, site: true, length: true },
};
const REFUSALS: Record<Refusal, true> = { superseded: true, behind: true, unavailable: true, failed: true };

const TAKES: { [Name in CallName]: (takes: unknown) => boolean } = {
  find: isRequest,
  facets: isText,
  all: isText,
  tags: (takes) => takes === undefined,
  status: (takes) => takes === undefined,
  rebuild: (takes) => takes === undefined,
};

/** Whether what came over the channel is something that can be asked; another release may be at the other end. */
export function isAsk(data: unknown): data is RequestMessage {
  if (!isRecord(data) || data['kind'] !== 'ask') return false;
  const { id, client, call, takes } = data;
  return isText(id) && isText(client) && isKeyOf(TAKES, call) && TAKES[call](takes);
}

/** Whether what came over the channel is something that an owner says. */
export function isReply(data: unknown): data is Exclude<Message, RequestMessage> {
  if (!isRecord(data)) return false;
  const { kind, id, ok, refusal, detail, status } = data;
  if (kind === 'status') return isRecord(status) && isText(status['state']);
  if (kind === 'heard') return isText(id);
  if (kind !== 'answer' || !isText(id)) return false;
  return ok === true || (ok === false && isKeyOf(REFUSALS, refusal) && isText(detail));
}

function isRequest(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { query, order, offset, limit } = value;
  return isText(query) && isKeyOf(ORDERS, order) && isCount(offset) && isCount(limit);
}

function isKeyOf<Key extends string>(record: Record<Key, unknown>, value: unknown): value is Key {
  return isText(value) && Object.hasOwn(record, value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
