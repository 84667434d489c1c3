import * as v from 'valibot';
import { parseBy } from '../../article/field-schemas';
import type { TagCount } from '../library';
import {
  type Facets,
  type SearchAnswer,
  type SearchRequest,
  type SearchStatus,
  searchRequestSchema,
  searchStatusSchema,
} from './search';

/** Pages and the search service talk over a broadcast channel of the extension's own origin: no hop, no JSON. */
export const SEARCH_CHANNEL = 'tearsheet-search';

const requestFields = { kind: v.literal('request'), id: v.string(), client: v.string() };

/** What a page asks of the service. Another release may be at the other end of the channel. */
const requestMessageSchema = v.variant('call', [
  v.object({ ...requestFields, call: v.literal('find'), request: searchRequestSchema }),
  v.object({ ...requestFields, call: v.picklist(['facets', 'all']), request: v.string() }),
  v.object({ ...requestFields, call: v.picklist(['tags', 'status', 'rebuild']), request: v.undefined() }),
]);
export type RequestMessage = v.InferOutput<typeof requestMessageSchema>;

/** What can be asked of the service, and what it answers with. */
export interface Calls {
  find: { request: SearchRequest; response: SearchAnswer };
  facets: { request: string; response: Facets | undefined };
  all: { request: string; response: number[] };
  tags: { request: undefined; response: TagCount[] };
  status: { request: undefined; response: SearchStatus };
  rebuild: { request: undefined; response: undefined };
}

export type CallName = keyof Calls;

/**
 * `superseded`: a later call of the same client took its place. `behind`: the index has too little of the library yet.
 * `unavailable`: there is no index here.
 */
const refusalSchema = v.picklist(['superseded', 'behind', 'unavailable', 'failed']);
export type Refusal = v.InferOutput<typeof refusalSchema>;

/** What the service says: that it has a request, what it answers to it, and how the index is. */
const replySchema = v.variant('kind', [
  v.object({ kind: v.literal('ack'), id: v.string() }),
  v.variant('ok', [
    v.object({ kind: v.literal('response'), id: v.string(), ok: v.literal(true), response: v.unknown() }),
    v.object({
      kind: v.literal('response'),
      id: v.string(),
      ok: v.literal(false),
      refusal: refusalSchema,
      detail: v.string(),
    }),
  ]),
  v.object({ kind: v.literal('status'), status: searchStatusSchema }),
]);
export type Reply = v.InferOutput<typeof replySchema>;

export type Message = RequestMessage | Reply;

/** What the worker tells its host: that it has work or was just asked something, or that it is of no use any more. */
export type WorkerStatus = { busy: boolean } | { lost: true };

/** A request that came over the channel; undefined for anything else. */
export function parseRequestMessage(data: unknown): RequestMessage | undefined {
  return parseBy(requestMessageSchema, data);
}

/** A reply that came over the channel; undefined for anything else. */
export function parseReply(data: unknown): Reply | undefined {
  return parseBy(replySchema, data);
}
