/** What is still busy after this long will not answer; the reader is told instead of left waiting. In milliseconds. */
const TIMEOUT = 30_000;

export class TimeoutError extends Error {}

/**
 * Gives up on work that takes too long.
 *
 * @param who does the work, as the beginning of a sentence
 * @throws TimeoutError after half a minute
 */
export function withTimeout<T>(work: Promise<T>, who: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`${who} did not answer within 30 seconds.`)), TIMEOUT);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
