import { useEffect } from 'preact/hooks';
import { EVERYTHING } from '@/components/navigation/list-view';
import { go } from '@/components/navigation/use-route';
import { rememberOpenClip, watchOpenClip } from '@/utils/extension/open-reader';

/**
 * Shows the clip that the popup asks for, and the one that was open when the panel was closed.
 *
 * @param openId the clip in the reader now
 */
export function useOpenClip(openId: number | undefined): void {
  useEffect(() => watchOpenClip((id) => go({ view: 'clip', id, list: EVERYTHING })), []);
  useEffect(() => {
    // Not remembering costs a click; it is no reason to disturb the reader.
    if (openId !== undefined) rememberOpenClip(openId).catch(() => undefined);
  }, [openId]);
}
