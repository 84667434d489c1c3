import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { Skeleton } from '@/components/ui/Skeleton';
import { useFocused } from './use-focused';

/** The page is being clipped. */
export function ClippingView() {
  const { popup } = useMessages();
  return (
    <div class="clip" aria-busy="true">
      <Skeleton lines={['92%', '58%', '44%']} />
      <p class="lead">{popup.clippingGoesOn}</p>
    </div>
  );
}

/** Clipping on opening is switched off: the button waits, focused, so that Enter does it. */
export function ReadyView({ onClip }: { onClip: () => void }) {
  const { popup } = useMessages();
  const button = useFocused();
  return (
    <div class="clip">
      <p class="lead">{popup.readyWhy}</p>
      <div class="clip-actions">
        <Button look="primary" onClick={onClip} buttonRef={button}>
          {popup.clipPage}
        </Button>
      </div>
    </div>
  );
}
