import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { IconButton } from '@/components/ui/IconButton';
import type { Clip } from '@/utils/article/clip';
import type { Settings } from '@/utils/settings/settings';
import { MoreMenu } from './MoreMenu';
import { PAPERS, TextMenu } from './TextMenu';
import type { ClipActions } from './use-clip-actions';

/** Where the open clip stands in the list. */
export interface Neighbours {
  /** From 1; undefined where the clip is not among the clips loaded. */
  place: number | undefined;
  count: number;
  previous: number | undefined;
  next: number | undefined;
}

interface ReaderToolbarProps {
  /** Undefined while there is none to act on. */
  clip: Clip | undefined;
  actions: ClipActions;
  neighbours: Neighbours;
  onOpen: (id: number) => void;
  onBack: (() => void) | undefined;
  onSettings: (patch: Partial<Settings>) => void;
}

/** The bar above an article. */
export function ReaderToolbar({ clip, actions, neighbours, onOpen, onBack, onSettings }: ReaderToolbarProps) {
  const { common, reader } = useMessages();
  return (
    <>
      {onBack && (
        <>
          <IconButton icon="list" label={reader.backToList} shortcut="Esc" onClick={onBack} />
          <span class="toolbar__sep" />
        </>
      )}
      <Steps neighbours={neighbours} onOpen={onOpen} />
      <span class="grow" />
      <TextMenu onChange={onSettings} />
      <PaperButton onChange={onSettings} />
      <IconButton
        icon="star"
        label={common.star}
        shortcut="S"
        pressed={clip?.starred ?? false}
        plain
        disabled={!clip}
        onClick={actions.star}
      />
      <IconButton
        icon="archive"
        label={common.archive}
        shortcut="E"
        pressed={clip?.archived ?? false}
        disabled={!clip}
        onClick={actions.archive}
      />
      <span class="toolbar__widest">
        <IconButton icon="tag" label={reader.editTags} shortcut="T" disabled={!clip} onClick={actions.tag} />
      </span>
      <span class="toolbar__wide">
        <IconButton
          icon="markdown"
          label={common.copyMarkdown}
          shortcut="C"
          disabled={!clip}
          onClick={actions.copy}
        />
        <IconButton
          icon="external"
          label={reader.openOriginal}
          shortcut="O"
          disabled={!actions.openOriginal}
          onClick={() => actions.openOriginal?.()}
        />
      </span>
      <MoreMenu actions={actions} />
    </>
  );
}

function Steps({ neighbours, onOpen }: Pick<ReaderToolbarProps, 'neighbours' | 'onOpen'>) {
  const { reader } = useMessages();
  const { place, count, previous, next } = neighbours;
  return (
    <>
      <IconButton
        icon="left"
        label={reader.previous}
        shortcut="K"
        disabled={previous === undefined}
        onClick={() => previous !== undefined && onOpen(previous)}
      />
      <IconButton
        icon="right"
        label={reader.next}
        shortcut="J"
        disabled={next === undefined}
        onClick={() => next !== undefined && onOpen(next)}
      />
      {place !== undefined && (
        <span class="toolbar__count num">
          <span aria-hidden="true">{reader.position(place, count)}</span>
          <span class="visually-hidden">{reader.positionSpoken(place, count)}</span>
        </span>
      )}
    </>
  );
}

/** Goes from paper to paper without opening the menu. */
function PaperButton({ onChange }: { onChange: (patch: Partial<Settings>) => void }) {
  const { reader } = useMessages();
  const { theme } = useSettings();
  const next = PAPERS[(PAPERS.indexOf(theme) + 1) % PAPERS.length];
  return (
    <span class="toolbar__wide">
      <IconButton
        icon="theme"
        label={reader.paperIs(reader.papers[theme])}
        onClick={() => next && onChange({ theme: next })}
      />
    </span>
  );
}
