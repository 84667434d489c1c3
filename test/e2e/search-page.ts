import { search } from '../../utils/extension/search';
import { library } from '../../utils/library';
import type { SearchStatus } from '../../utils/library/search/search';

declare global {
  /** The library and its search as every page of the extension has them, for a test to call. */
  var tearsheetPage: {
    library: typeof library;
    search: typeof search;
    /** Every status that the owner of the index has told since this page was opened. */
    told: SearchStatus[];
  };
}

const told: SearchStatus[] = [];
search.onStatus((status) => told.push(status));
globalThis.tearsheetPage = { library, search, told };
