import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { IconButton } from './IconButton';

interface DialogProps {
  title: string;
  /** Closed, by whatever means: it is to be taken off the page. */
  onClose: () => void;
  /** Gets the way to close it, which gives the keyboard back to where it was. */
  children: (close: () => void) => ComponentChildren;
}

/**
 * A modal dialog, open as long as it is on the page. The browser keeps the keyboard in it, closes it on Escape and gives
 * the keyboard back; it begins in the first field, where there is one.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { common } = useMessages();
  const close = () => dialog.current?.close();

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a click beside the dialog
    <dialog
      class="dialog"
      aria-labelledby={titleId}
      ref={dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="dialog__sheet">
        <header class="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="x" label={common.close} shortcut="Esc" onClick={close} />
        </header>
        {children(close)}
      </div>
    </dialog>
  );
}
