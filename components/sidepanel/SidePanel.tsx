import { useKeys } from '@/components/keyboard';
import { ClipList } from '@/components/library/ClipList';
import { moveFocus } from '@/components/library/focus-row';
import { OpenClip } from '@/components/library/OpenClip';
import { useClips } from '@/components/library/use-clips';
import { useFollowRow } from '@/components/library/use-follow-row';
import { go, useRoute } from '@/components/library/use-route';
import { useToast } from '@/components/reader/use-toast';
import { PanelBar } from './PanelBar';
import './sidepanel.css';
import { useOpenClip } from './use-open-clip';

/** The side panel (Chrome) or sidebar (Firefox): the list, and over it the clip that is read. */
export function SidePanel() {
  const route = useRoute();
  const openId = route.view === 'clip' ? route.id : undefined;
  const loaded = useClips();
  const { say, toast, act } = useToast();
  const covered = openId !== undefined;
  useOpenClip(openId);
  useFollowRow(openId);

  useKeys({
    z: act,
    Escape: covered ? () => go({ view: 'list' }) : undefined,
    j: covered ? undefined : () => moveFocus(1),
    k: covered ? undefined : () => moveFocus(-1),
  });

  return (
    <div class="panel">
      <main class="panel__list" inert={covered}>
        <PanelBar total={loaded.state === 'ready' ? loaded.total : undefined} />
        <div class="list__scroll">
          <ClipList loaded={loaded} currentId={openId} />
        </div>
      </main>
      {covered && (
        <div class="panel__reader">
          <OpenClip id={openId} loaded={loaded} covers ownsKeys say={say} />
        </div>
      )}
      <div class="panel__toasts">{toast}</div>
    </div>
  );
}
