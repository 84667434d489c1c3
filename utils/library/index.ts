import { listen } from './database/change-notices';
import { openStore, type Store } from './database/store';
import { deleteClips, purge, undeleteClips } from './delete';
import { edit, undo } from './edit';
import { toLibraryError } from './failure';
import { importRecords, previewImport } from './import-records';
import type { Library } from './library';
import { body, count, findByUrl, findVisited, get, head, list, record, revisions } from './queries';
import { reinsert, stripAgain } from './reinsert';
import { revert } from './revert';
import { save } from './save';
import { replaceTag, tags } from './tags';

export interface LibraryOptions {
  /** Name of the database; pages that use the same name share a library and hear of each other's changes. */
  name?: string;
  now?: () => Date;
}

/** A library on this browser's IndexedDB. Opens nothing before the first call. */
export function createLibrary({ name = 'tearsheet', now = () => new Date() }: LibraryOptions = {}): Library {
  const store = openStore(name, now);
  const method =
    <Args extends unknown[], T>(operation: (store: Store, ...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      try {
        return await operation(store, ...args);
      } catch (error) {
        throw toLibraryError(error);
      }
    };
  return {
    save: method(save),
    get: method(get),
    findByUrl: method(findByUrl),
    findVisited: method(findVisited),
    body: method(body),
    record: method(record),
    list: method(list),
    count: method(count),
    tags: method(tags),
    edit: method(edit),
    undo: method(undo),
    replaceTag: method(replaceTag),
    reinsert: method(reinsert),
    stripAgain: method(stripAgain),
    revert: method(revert),
    importRecords: method(importRecords),
    previewImport: method(previewImport),
    delete: method(deleteClips),
    undelete: method(undeleteClips),
    purge: method(purge),
    head: method(head),
    revisions: method(revisions),
    onChange: (listener) => listen(name, listener),
  };
}

/** The library of this browser. */
export const library: Library = createLibrary();
