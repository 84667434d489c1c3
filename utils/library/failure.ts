/**
 * Why the store refused. `full`: quota or disk; `private-window`: the browser gives no storage there;
 * `blocked`: an older page of the extension holds the database open during an upgrade.
 */
export type StorageFailure = 'full' | 'private-window' | 'blocked' | 'unknown';
