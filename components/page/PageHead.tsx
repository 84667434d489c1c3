import type { Ref } from 'preact';
import { useMessages } from '@/components/hooks/use-messages';
import { EVERYTHING } from '@/components/navigation/list-view';
import { go } from '@/components/navigation/use-route';
import { IconButton } from '@/components/ui/IconButton';

interface PageHeadProps {
  title: string;
  /** For whoever has to bring the keyboard to the title. */
  heading?: Ref<HTMLHeadingElement>;
}

/** The head of a page that stands beside the library's list: its title and, where no rail leads there, the way back to all clips. */
export function PageHead({ title, heading }: PageHeadProps) {
  const { settings } = useMessages();
  return (
    <header class="settings__bar">
      <span class="only-narrow">
        <IconButton
          icon="left"
          label={settings.back}
          shortcut="Esc"
          onClick={() => go({ view: 'list', list: EVERYTHING })}
        />
      </span>
      <h1 {...(heading && { ref: heading, tabIndex: -1 })}>{title}</h1>
    </header>
  );
}
