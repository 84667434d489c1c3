import { Button } from '@/components/Button';
import { IconButton } from '@/components/IconButton';
import { useMessages } from '@/components/MessagesContext';

interface SelectionBarProps {
  count: number;
  /** Whether an export runs; one at a time. */
  exporting: boolean;
  onExport: () => void;
  onStar: () => void;
  onArchive: () => void;
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with the ticked clips. */
export function SelectionBar(props: SelectionBarProps) {
  const { common, library } = useMessages();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own
    <div class="bar" role="group" aria-label={library.selected(props.count)}>
      <span class="bar__n num" role="status">
        {library.selected(props.count)}
      </span>
      <Button icon="export" disabled={props.exporting} onClick={props.onExport}>
        {library.export}
      </Button>
      <span class="bar__sep" />
      <IconButton icon="star" label={common.star} onClick={props.onStar} />
      <IconButton icon="archive" label={common.archive} onClick={props.onArchive} />
      <IconButton icon="trash" label={common.delete} shortcut="Del" onClick={props.onRemove} />
      <span class="bar__sep" />
      <IconButton icon="x" label={library.clearSelection} shortcut="Esc" onClick={props.onClear} />
    </div>
  );
}
