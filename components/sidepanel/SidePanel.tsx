import { ClipList } from '@/components/library/ClipList';
import { OpenClip } from '@/components/library/OpenClip';
import { useBulk } from '@/components/library/use-bulk';
import { useClips } from '@/components/library/use-clips';
import { useFollowRow } from '@/components/library/use-follow-row';
import { go, useRoute } from '@/components/library/use-route';
import { useRowKeys } from '@/components/library/use-row-keys';
import { useTagDialog } from '@/components/library/use-tag-dialog';
import { useToast } from '@/components/reader/use-toast';
import { ShortcutHelp } from '@/components/ShortcutHelp';
import { useShortcuts } from '@/components/shortcuts';
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

  const bulk = useBulk(say);
  const { editTags, tagDialog } = useTagDialog(bulk);

  useShortcuts({ undo: act, back: covered ? () => go({ view: 'list' }) : undefined });
  useRowKeys({ openId, bulk, onTag: editTags, onRemove: (ids) => void bulk.remove(ids) });

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
      {tagDialog}
      <ShortcutHelp without={['search', 'select', 'export']} />
    </div>
  );
}
