import type { Facets, SearchAnswer, SearchRequest, SearchStatus } from './search';

/** Pages and the owner of the index talk over a broadcast channel of the extension's own origin: no hop, no JSON. */
export const SEARCH_CHANNEL = 'tearsheet-search';

/** What can be asked of the owner, and what it answers with. */
export interface Calls {
  find: { takes: SearchRequest; gives: SearchAnswer };
  facets: { takes: string; gives: Facets };
  all: { takes: string; gives: number[] };
  status: { takes: undefined; gives: SearchStatus };
  rebuild: { takes: undefined; gives: undefined };
}

export type CallName = keyof Calls;

export type Ask = {
  [Name in CallName]: { kind: 'ask'; id: string; client: string; call: Name; takes: Calls[Name]['takes'] };
}[CallName];

/** `superseded`: a later call of the same client and name took its place. `unavailable`: there is no index here. */
export type Refusal = 'superseded' | 'unavailable' | 'failed';

export type Word =
  | Ask
  | { kind: 'heard'; id: string }
  | { kind: 'answer'; id: string; ok: true; gives: unknown }
  | { kind: 'answer'; id: string; ok: false; refusal: Refusal; detail: string }
  | { kind: 'status'; status: SearchStatus };
