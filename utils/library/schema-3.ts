import type { UpgradeTransaction } from './schema';

/** Lets a clip be found by the address that it was clipped at, where the page declares another as its own. */
export function toSchema3(transaction: UpgradeTransaction): void {
  transaction.objectStore('clips').createIndex('url', 'url');
}
