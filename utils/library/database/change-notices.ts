import type { LibraryChange } from '../library';

/** Where changes of a database are announced. */
const channelOf = (database: string) => `${database}-library`;

/** Opening one takes as long as a small write, so those that are spoken into stay open. */
const channels = new Map<string, BroadcastChannel>();

/** Tells every page of a change, this one too: a channel does not hear its own posts, so nobody listens at those of this. */
export function announce(database: string, change: LibraryChange): void {
  const channel = channels.get(database) ?? new BroadcastChannel(channelOf(database));
  channels.set(database, channel);
  channel.postMessage(change);
}

/** Listens until the returned function is called. */
export function listen(database: string, listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(channelOf(database));
  channel.onmessage = ({ data }: MessageEvent<LibraryChange>) => listener(data);
  return () => channel.close();
}
