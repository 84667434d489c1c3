import { useState } from 'preact/hooks';
import { useSettings } from '@/components/hooks/use-settings';
import type { Clip } from '@/utils/article/clip';
import { ClipByline } from './ClipByline';

interface ClipHeadProps {
  clip: Clip;
  now: Date;
  /** Shows the article's picture beside it. */
  picture?: boolean;
}

/** Title and byline of a clip, in the article's own language. */
export function ClipHead({ clip, now, picture = false }: ClipHeadProps) {
  return (
    <div class="clip-head">
      <div>
        <h2 class="clip-title read" lang={clip.lang}>
          {clip.title}
        </h2>
        <ClipByline clip={clip} now={now} />
      </div>
      {picture && <Thumbnail clip={clip} />}
    </div>
  );
}

/** The lead image, small; nothing where there is none, it does not load, or the reader wants no pictures loaded. */
function Thumbnail({ clip }: { clip: Clip }) {
  const { loadImages } = useSettings();
  const [broken, setBroken] = useState(false);
  const address = clip.thumbnail ?? clip.leadImage;
  if (address === undefined || !loadImages || broken) return null;
  return (
    <img
      class="clip-thumb"
      src={address}
      alt=""
      width="72"
      height="72"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}
