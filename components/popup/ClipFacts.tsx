import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import type { Clip } from '@/utils/article/clip';
import { isChinese } from '@/utils/i18n/language';
import type { Library } from '@/utils/library/library';
import { StrippedList } from './StrippedList';

interface ClipFactsProps {
  clip: Clip;
  library: Library;
}

/** What was kept, and how much was left out; what it was can be shown. */
export function ClipFacts({ clip, library }: ClipFactsProps) {
  const { common } = useMessages();
  const [shown, setShown] = useState(false);
  const length = isChinese(clip.lang) ? common.chars : common.words;
  return (
    <>
      <div class="clip-facts">
        <span class="meta">
          <span class="num">{length(clip.wordCount)}</span>
          {clip.tables > 0 && <span class="num">{common.tables(clip.tables)}</span>}
          {clip.images > 0 && <span class="num">{common.images(clip.images)}</span>}
        </span>
        {clip.strippedCount > 0 && (
          <span class="meta">
            <span>{common.blocksStripped(clip.strippedCount)}</span>
            <span>
              <button type="button" class="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
                {shown ? common.hide : common.show}
              </button>
            </span>
          </span>
        )}
      </div>
      {shown && <StrippedList clip={clip} library={library} />}
    </>
  );
}
