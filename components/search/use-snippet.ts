import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '@/utils/article/clip';
import { library } from '@/utils/library';
import type { Term } from '@/utils/library/search/query';
import { snippetOf } from './snippet';

/** The piece of a clip's text that has the words looked for; none until that is read, or where it has none. */
export function useSnippet(clip: Clip, terms: readonly Term[]): string | undefined {
  const [found, setFound] = useState<{ terms: readonly Term[]; snippet: string | undefined }>();
  const { id, version } = clip;
  useEffect(() => {
    if (terms.length === 0) return;
    let stopped = false;
    library.body(id, version).then(
      (body) => {
        if (!stopped) setFound({ terms, snippet: snippetOf(body?.text ?? '', terms) });
      },
      // A row without its piece of text is still a row.
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [id, version, terms]);
  return terms.length > 0 && found?.terms === terms ? found.snippet : undefined;
}
