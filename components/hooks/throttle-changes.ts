import type { Library, LibraryChange } from '@/utils/library/library';

/**
 * Tells of changes at most once in a while, of several together: for answers that cost much, while a change of many
 * clips goes on.
 *
 * @param every milliseconds
 */
export function throttleChanges(
  changes: Pick<Library, 'onChange'>,
  every: number,
): Pick<Library, 'onChange'> {
  return {
    onChange(listener) {
      let waiting: LibraryChange | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = changes.onChange(({ rev, ids }) => {
        waiting = { rev, ids: [...(waiting?.ids ?? []), ...ids] };
        timer ??= setTimeout(() => {
          const told = waiting;
          waiting = timer = undefined;
          if (told) listener(told);
        }, every);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
