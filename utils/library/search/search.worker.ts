import { library } from '..';
import { becomeOwner, openIndex } from './open-index';
import { SearchOwner } from './owner';
import { SEARCH_CHANNEL, type Sign, type Word } from './protocol';
import type { SearchStatus } from './search';
import { serve } from './serve';

/** The one owner of the index. Tells its host whether there is work, so that it is kept until that is done. */
const channel = new BroadcastChannel(SEARCH_CHANNEL);
const sign = (sign: Sign) => self.postMessage(sign);
const tell = (status: SearchStatus) => {
  const word: Word = { kind: 'status', status };
  channel.postMessage(word);
  sign({ busy: status.state === 'catching-up' });
};
const tellWhyNot = (error: unknown) =>
  tell({ state: 'unavailable', detail: error instanceof Error ? error.message : String(error) });

async function open(): Promise<SearchOwner> {
  const index = await openIndex(() => sign({ lost: true }));
  const owner = new SearchOwner(index, library, tell);
  const catchUp = () => void owner.catchUp().catch(tellWhyNot);
  library.onChange(catchUp);
  catchUp();
  return owner;
}

async function start(): Promise<void> {
  await becomeOwner();
  const owner = open();
  // Being asked counts as activity.
  channel.addEventListener('message', () => sign({ busy: false }));
  serve(channel, owner);
  await owner;
}

start().catch(tellWhyNot);
