import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/MessagesContext';
import { useToast } from '@/components/reader/use-toast';
import { ShortcutHelp } from '@/components/ShortcutHelp';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { useShortcuts } from '@/components/shortcuts';
import { LibraryList } from './LibraryList';
import './library.css';
import { OpenClip } from './OpenClip';
import { Rail } from './Rail';
import { Unopened } from './Unopened';
import { useClips } from './use-clips';
import { useFollowRow } from './use-follow-row';
import { useNarrow } from './use-narrow';
import { go, useRoute } from './use-route';
import { useSelection } from './use-selection';

/** The options page: every clip, the reader beside the list, and the settings. */
export function LibraryPage() {
  const { library, reader } = useMessages();
  const { title } = library;
  const route = useRoute();
  const narrow = useNarrow();
  const loaded = useClips();
  const picked = useSelection(loaded);
  const { say, toast, act } = useToast();
  const openId = route.view === 'clip' ? route.id : undefined;
  const covered = narrow && openId !== undefined;
  const some = picked.selection.ids.size > 0;
  useFollowRow(openId);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useShortcuts({
    undo: act,
    back: () => {
      if (some && !covered) picked.clear();
      else if (route.view !== 'list') go({ view: 'list' });
    },
  });

  return (
    <div class="app">
      <Rail view={route.view} total={loaded.state === 'ready' ? loaded.total : undefined} />
      {route.view === 'settings' ? (
        <SettingsPage say={say} />
      ) : (
        <>
          <main class="list" inert={covered}>
            <LibraryList
              loaded={loaded}
              openId={openId}
              covered={covered}
              picked={picked}
              say={say}
              onOpenRemoved={() => go({ view: 'list' }, 'replace')}
            />
          </main>
          {openId === undefined ? (
            <section class="preview preview--empty" aria-label={reader.article}>
              <Unopened loaded={loaded} />
            </section>
          ) : (
            <div class="preview">
              <OpenClip id={openId} loaded={loaded} covers={covered} ownsKeys={!some || covered} say={say} />
            </div>
          )}
        </>
      )}
      <div class="toasts">{toast}</div>
      <ShortcutHelp without={['search']} />
    </div>
  );
}
