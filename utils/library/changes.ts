import type { LibraryChange } from './library';

/** Where changes of a database are announced. */
const channelOf = (database: string) => `${database}-library`;

/**
 * Tells every page of a change, this one too: a channel does not hear its own posts, so it is opened for each post and
 * closed after it.
 */
export function announce(database: string, change: LibraryChange): void {
  const channel = new BroadcastChannel(channelOf(database));
  channel.postMessage(change);
  channel.close();
}

/** Listens until the returned function is called. */
export function listen(database: string, listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(channelOf(database));
  channel.onmessage = ({ data }: MessageEvent<LibraryChange>) => listener(data);
  return () => channel.close();
}
