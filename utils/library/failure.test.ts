import { describe, expect, it } from 'vitest';
import { failureReason, LibraryError, toLibraryError, toOpenError } from './failure';

const exception = (name: string, message = '') => new DOMException(message, name);

describe('toLibraryError', () => {
  it.each([
    [exception('QuotaExceededError', 'no space'), 'full', 'no space'],
    [exception('AbortError'), 'unknown', 'AbortError'],
    // In the middle of work this means a lost connection, not a private window.
    [exception('InvalidStateError', 'closing'), 'unknown', 'closing'],
    [new TypeError('x is not a function'), 'unknown', 'x is not a function'],
    ['a text', 'unknown', 'a text'],
    [undefined, 'unknown', 'undefined'],
  ])('names %s', (cause, reason, message) => {
    const error = toLibraryError(cause);
    expect(error).toBeInstanceOf(LibraryError);
    expect(error).toMatchObject({ name: 'LibraryError', reason, message, cause });
  });

  it('leaves a named error as it is', () => {
    const error = new LibraryError('blocked', 'x');
    expect(toLibraryError(error)).toBe(error);
    expect(toOpenError(error)).toBe(error);
  });
});

describe('toOpenError', () => {
  it.each([
    ['InvalidStateError', 'private-window'],
    ['SecurityError', 'private-window'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'unknown'],
    ['UnknownError', 'unknown'],
  ])('%s is %s', (name, reason) => expect(toOpenError(exception(name)).reason).toBe(reason));

  it('says so when the library is newer than the code', () => {
    expect(toOpenError(exception('VersionError')).message).toContain('newer version');
  });
});

describe('failureReason', () => {
  it.each([
    [new LibraryError('full', ''), 'full'],
    [new Error('full'), 'unknown'],
    [null, 'unknown'],
  ])('of %s', (error, reason) => expect(failureReason(error)).toBe(reason));
});
