import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';

interface LeadImageProps {
  /** An http(s) address. */
  src: string;
}

/**
 * The picture above the text. Without a caption of its own it says nothing that the headline does not, so it has no
 * alternative text. One that cannot be loaded leaves no gap.
 */
export function LeadImage({ src }: LeadImageProps) {
  const { reader } = useMessages();
  const { loadImages } = useSettings();
  const [asked, setAsked] = useState(false);
  const [broken, setBroken] = useState(false);
  if (broken) return null;
  return (
    <figure class="reader__lead">
      {loadImages || asked ? (
        <img src={src} alt="" referrerpolicy="no-referrer" decoding="async" onError={() => setBroken(true)} />
      ) : (
        <span class="image-off">
          <span>{new URL(src).host}</span>
          <button type="button" class="link" onClick={() => setAsked(true)}>
            {reader.showImage}
          </button>
        </span>
      )}
    </figure>
  );
}
