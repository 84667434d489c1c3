import { library } from '..';
import { openIndex } from './open-index';
import { SearchOwner } from './owner';
import { SEARCH_CHANNEL, type Word } from './protocol';
import { serve } from './serve';

/** The one owner of the index. Tells its parent whether there is work, so that it is kept until that is done. */
const channel = new BroadcastChannel(SEARCH_CHANNEL);

const owner = openIndex().then((index) => {
  const opened = new SearchOwner(index, library, (status) => {
    const word: Word = { kind: 'status', status };
    channel.postMessage(word);
    self.postMessage({ busy: status.state === 'catching-up' });
  });
  library.onChange(() => void opened.catchUp());
  void opened.catchUp();
  return opened;
});
owner.catch((error: unknown) => {
  const detail = error instanceof Error ? error.message : String(error);
  const word: Word = { kind: 'status', status: { state: 'unavailable', detail } };
  channel.postMessage(word);
});

// Being asked counts as activity.
channel.addEventListener('message', () => self.postMessage({ busy: false }));
serve(channel, owner);
