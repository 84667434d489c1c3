import { library } from '..';
import { claimIndex, openIndex } from './open-index';
import { type Message, SEARCH_CHANNEL, type WorkerStatus } from './protocol';
import type { SearchStatus } from './search';
import { serve } from './search-server';
import { SearchService } from './search-service';

/** The one search service of the browser. It tells its host whether there is work, so that it is kept until that is done. */
const channel = new BroadcastChannel(SEARCH_CHANNEL);
const tellHost = (status: WorkerStatus) => self.postMessage(status);
const tell = (status: SearchStatus) => {
  const message: Message = { kind: 'status', status };
  channel.postMessage(message);
  tellHost({ busy: status.state === 'catching-up' });
};
const tellWhyNot = (error: unknown) =>
  tell({ state: 'unavailable', detail: error instanceof Error ? error.message : String(error) });

async function open(): Promise<SearchService> {
  const index = await openIndex(() => tellHost({ lost: true }));
  const service = new SearchService(index, library, tell);
  const catchUp = () => void service.catchUp().catch(tellWhyNot);
  library.onChange(catchUp);
  catchUp();
  return service;
}

async function start(): Promise<void> {
  await claimIndex();
  const opening = open();
  // A request counts as activity.
  channel.addEventListener('message', () => tellHost({ busy: false }));
  serve(channel, opening);
  await opening;
}

start().catch(tellWhyNot);
