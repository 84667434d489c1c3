import { library } from '../library/index';
import { SEARCH_CHANNEL } from '../library/search/protocol';
import type { Search } from '../library/search/search';
import { createSearch } from '../library/search/search-client';
import { sendMessage } from './messages';

/** Search for the pages of the extension. */
export const search: Search = createSearch({
  channel: new BroadcastChannel(SEARCH_CHANNEL),
  library,
  wake: () => sendMessage('wakeSearch', undefined),
});
