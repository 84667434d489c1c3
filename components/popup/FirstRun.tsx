import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Mark } from '@/components/ui/Mark';
import type { PopupTools } from './tools';
import { useFocused } from './use-focused';

interface FirstRunProps {
  tools: Pick<PopupTools, 'clipShortcut' | 'openSettings'>;
  onClip: () => void;
}

/** What Tearsheet is for, in three steps: the popup of an empty library that waits to be told. */
export function FirstRun({ tools, onClip }: FirstRunProps) {
  const { common, popup } = useMessages();
  const button = useFocused();
  const [shortcut, setShortcut] = useState<string[]>([]);
  useEffect(() => {
    tools.clipShortcut().then(setShortcut, () => setShortcut([]));
  }, [tools]);
  return (
    <div class="first">
      <Mark size={48} />
      <h1 class="first__title">{popup.firstTitle}</h1>
      <ol class="steps">
        <li class="step">
          <span>{popup.firstOpen}</span>
        </li>
        <li class="step">
          <span>
            {popup.firstPress}
            {shortcut.length > 0 && (
              <>
                {popup.firstOr}
                <Kbd keys={shortcut} />
              </>
            )}
            {popup.firstStop}
          </span>
        </li>
        <li class="step">
          <span>{popup.firstRead}</span>
        </li>
      </ol>
      <p class="lead">{popup.firstLocal}</p>
      <div class="clip-actions">
        <Button look="primary" onClick={onClip} buttonRef={button}>
          {popup.clipPage}
        </Button>
        <Button look="quiet" onClick={() => void tools.openSettings()}>
          {common.settings}
        </Button>
      </div>
    </div>
  );
}
