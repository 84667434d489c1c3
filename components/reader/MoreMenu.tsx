import { useMessages } from '@/components/hooks/use-messages';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { Kbd } from '@/components/ui/Kbd';
import { PopoverButton } from '@/components/ui/PopoverButton';
import type { ClipActions } from './use-clip-actions';

/** What is wanted less often, and what does not fit a narrow panel. */
export function MoreMenu({ actions }: { actions: ClipActions }) {
  const { common, reader, export: exporting } = useMessages();
  return (
    <PopoverButton icon="more" label={reader.more}>
      <Item icon="tag" text={reader.editTags} shortcut="T" onClick={actions.tag} />
      <Item icon="read" text={common.markRead} shortcut="U" onClick={actions.markRead} />
      <hr />
      <Item icon="markdown" text={common.copyMarkdown} shortcut="C" onClick={actions.copy} />
      <Item icon="download" text={common.saveMarkdown} onClick={actions.saveFile} />
      <Item icon="export" text={exporting.one} onClick={actions.exportAs} />
      {actions.openOriginal && (
        <Item icon="external" text={reader.openOriginal} shortcut="O" onClick={actions.openOriginal} />
      )}
      <hr />
      <Item icon="trash" text={common.delete} shortcut="Del" danger onClick={actions.remove} />
    </PopoverButton>
  );
}

interface ItemProps {
  icon: IconName;
  text: string;
  shortcut?: string;
  danger?: boolean;
  onClick: () => void;
}

function Item({ icon, text, shortcut, danger = false, onClick }: ItemProps) {
  return (
    <button
      type="button"
      class={danger ? 'menu__item menu__item--danger' : 'menu__item'}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.();
        onClick();
      }}
    >
      <Icon name={icon} />
      {text}
      {shortcut && <Kbd keys={[shortcut]} />}
    </button>
  );
}
