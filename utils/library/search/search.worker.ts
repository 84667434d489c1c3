import { library } from '..';
import { claimIndex, openIndex } from './open-index';
import { type Message, SEARCH_CHANNEL, type WorkerStatus } from './protocol';
import type { SearchStatus } from './search';
import { serve } from './search-server';
import { SearchService } from './search-service';

/** The one owner of the index. Tells its host whether there is work, so that it is kept until that is done. */
const channel = new BroadcastChannel(SEARCH_CHANNEL);
const sign = (sign: WorkerStatus) => self.postMessage(sign);
const tell = (status: SearchStatus) => {
  const word: Message = { kind: 'status', status };
  channel.postMessage(word);
  sign({ busy: status.state === 'catching-up' });
};
const tellWhyNot = (error: unknown) =>
  tell({ state: 'unavailable', detail: error instanceof Error ? error.message : String(error) });

async function open(): Promise<SearchService> {
  const index = await openIndex(() => sign({ lost: true }));
  const owner = new SearchService(index, library, tell);
  const catchUp = () => void owner.catchUp().catch(tellWhyNot);
  library.onChange(catchUp);
  catchUp();
  return owner;
}

async function start(): Promise<void> {
  await claimIndex();
  const owner = open();
  // Being asked counts as activity.
  channel.addEventListener('message', () => sign({ busy: false }));
  serve(channel, owner);
  await owner;
}

start().catch(tellWhyNot);
