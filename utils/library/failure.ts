import * as v from 'valibot';

/**
 * Why the store refused. `full`: quota or disk; `private-window`: the browser gives no storage there;
 * `blocked`: an older page of the extension holds the database open during an upgrade.
 */
export const storageFailureSchema = v.picklist(['full', 'private-window', 'blocked', 'unknown']);
export type StorageFailure = v.InferOutput<typeof storageFailureSchema>;

/** The only error that the library rejects with. `cause` is what the browser said. */
export class LibraryError extends Error {
  readonly reason: StorageFailure;

  constructor(reason: StorageFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LibraryError';
    this.reason = reason;
  }
}

/** Why a call of the library failed, for a sentence about it. */
export function failureReason(error: unknown): StorageFailure {
  return error instanceof LibraryError ? error.reason : 'unknown';
}

/** Names an error of a transaction. Both browsers report a full disk and a used-up quota under the same name. */
export function toLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  return failure(nameOf(error) === 'QuotaExceededError' ? 'full' : 'unknown', error);
}

/**
 * Names an error of opening the database. Firefox refuses to open one in a private window with `InvalidStateError`
 * ("A mutation operation was attempted on a database that did not allow mutations"), and with `SecurityError` where
 * the reader has storage turned off; a newer database than this code knows is a `VersionError`.
 */
export function toOpenError(error: unknown): LibraryError {
  switch (nameOf(error)) {
    case 'InvalidStateError':
    case 'SecurityError':
      return failure('private-window', error);
    case 'VersionError':
      return new LibraryError('unknown', 'The library was made by a newer version of Tearsheet.', {
        cause: error,
      });
    default:
      return toLibraryError(error);
  }
}

/** A `DOMException` is told by its name; whether it is an `Error` differs between browsers and their stand-ins. */
export function nameOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('name' in error)) return undefined;
  return typeof error.name === 'string' ? error.name : undefined;
}

function failure(reason: StorageFailure, error: unknown): LibraryError {
  const said = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return new LibraryError(reason, said || nameOf(error) || 'unknown error', { cause: error });
}
