import { useEffect, useRef } from 'preact/hooks';
import { useBulk } from '@/components/bulk/use-bulk';
import { useTagDialog } from '@/components/bulk/use-tag-dialog';
import { useExportByToast } from '@/components/export/use-export-by-toast';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import { EmptyState } from '@/components/ui/EmptyState';
import { LibraryFailed } from '@/components/ui/LibraryFailed';
import { Skeleton } from '@/components/ui/Skeleton';
import { library } from '@/utils/library';
import type { Term } from '@/utils/library/search/query';
import { type Settings, saveSettings } from '@/utils/settings/settings';
import './pane.css';
import './reader.css';
import type { Say } from '@/components/ui/use-toast';
import { MatchBar } from './MatchBar';
import { Reader } from './Reader';
import { type Neighbours, ReaderToolbar } from './ReaderToolbar';
import { ReadProgress } from './ReadProgress';
import { sizeInRem, sizeStep } from './reader-size';
import type { StrippedActions } from './Stripped';
import { type OpenedClip, useClip } from './use-clip';
import { useClipActions } from './use-clip-actions';
import { useTextMatches } from './use-text-matches';

/** The same every time, so that nothing is looked for anew. */
const NO_TERMS: readonly Term[] = [];

interface ClipReaderProps {
  id: number;
  /** Words to mark in it, and to open it at. */
  terms?: readonly Term[];
  neighbours: Neighbours;
  onOpen: (id: number) => void;
  /** Back to the list, where the reader covers it. */
  onBack?: () => void;
  /** The clip was deleted here. */
  onRemoved: () => void;
  say: Say;
  /** Whether the keyboard goes with the reader: it covers the list. */
  takesFocus: boolean;
  /** Whether keys act on this clip; always those that go to another or change the text's size. */
  ownsKeys: boolean;
}

/** One clip with everything that can be done with it. */
export function ClipReader(props: ClipReaderProps) {
  const { id, terms = NO_TERMS, neighbours, onOpen, onBack, onRemoved, say, takesFocus, ownsKeys } = props;
  const { article } = useMessages().reader;
  const { library: words } = useMessages();
  const { theme, readerFace, readerSize } = useSettings();
  const opened = useClip(id);
  const clip = opened.state === 'ready' ? opened.clip : undefined;
  const body = opened.state === 'ready' ? opened.body : undefined;
  const bulk = useBulk(say);
  const { editTags, tagDialog } = useTagDialog(bulk);
  const { askExport, exportDialog } = useExportByToast(say);
  const actions = useClipActions({ clip, body, say, bulk, editTags, askExport, onRemoved });
  const scroller = useRef<HTMLDivElement>(null);
  const shown = clip !== undefined;
  useMarkRead(opened);

  useEffect(() => {
    if (takesFocus && shown) scroller.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [id, takesFocus, shown]);

  useEffect(() => {
    scroller.current?.scrollTo?.({ top: 0 });
  }, [id]);

  // After the article has been put at its beginning.
  const found = useTextMatches(scroller, shown ? id : undefined, terms);

  const change = (patch: Partial<Settings>) => {
    saveSettings(patch).catch(() => say({ text: words.saveFailed }));
  };
  const { previous, next } = neighbours;
  useShortcuts({
    next: next === undefined ? undefined : () => onOpen(next),
    previous: previous === undefined ? undefined : () => onOpen(previous),
    ...(ownsKeys && {
      star: actions.star,
      archive: actions.archive,
      read: actions.markRead,
      tag: actions.tag,
      copy: actions.copy,
      original: actions.openOriginal,
      delete: actions.remove,
    }),
    smaller: () => change({ readerSize: sizeStep(readerSize, -1) }),
    larger: () => change({ readerSize: sizeStep(readerSize, 1) }),
  });

  return (
    <>
      <section
        class="pane"
        aria-label={article}
        data-theme={theme === 'system' ? undefined : theme}
        data-face={readerFace}
        style={{ '--read-size': sizeInRem(readerSize) }}
      >
        <header class="toolbar">
          <ReaderToolbar
            clip={clip}
            actions={actions}
            neighbours={neighbours}
            onOpen={onOpen}
            onBack={onBack}
            onSettings={change}
          />
          {clip && <ReadProgress key={id} scroller={scroller} />}
        </header>
        {clip && terms.length > 0 && <MatchBar found={found} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <div class="pane__scroll" ref={scroller} tabIndex={0}>
          <Opened key={id} opened={opened} actions={actions} />
        </div>
      </section>
      {tagDialog}
      {exportDialog}
    </>
  );
}

function Opened({ opened, actions }: { opened: OpenedClip; actions: StrippedActions }) {
  const { reader } = useMessages();
  switch (opened.state) {
    case 'ready':
      return <Reader clip={opened.clip} body={opened.body} actions={actions} />;
    case 'gone':
      return <EmptyState title={reader.gone}>{reader.goneWhy}</EmptyState>;
    case 'failed':
      return <LibraryFailed error={opened.error} onRetry={opened.retry} />;
    case 'loading':
      return (
        <div class="reader">
          <Skeleton lines={['30%', '92%', '60%', '100%', '97%', '99%', '45%']} />
        </div>
      );
  }
}

/** A clip that is opened counts as read, until its reader says otherwise. */
function useMarkRead(opened: OpenedClip) {
  const unread = opened.state === 'ready' && opened.clip.readAt === undefined;
  const id = opened.state === 'ready' ? opened.clip.id : undefined;
  const last = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (id === undefined || id === last.current) return;
    last.current = id;
    if (!unread) return;
    // That a clip stays unread is no reason to disturb its reader.
    library.edit([id], { readAt: new Date().toISOString() }).catch(() => undefined);
  }, [id, unread]);
}
