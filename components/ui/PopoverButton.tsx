import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface PopoverButtonProps {
  icon: IconName;
  label: string;
  /** What opens, at the end of the bar that the button is in. */
  children: ComponentChildren;
}

/** An icon button that opens a panel. The browser closes it on Escape, on a click elsewhere, and on a second click. */
export function PopoverButton({ icon, label, children }: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps Escape, which closes the panel, from the page
    <span
      class="popover-anchor"
      onKeyDown={(event) => {
        if (open && event.key === 'Escape') event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="icon-btn"
        aria-label={label}
        title={label}
        aria-expanded={open}
        popovertarget={panelId}
      >
        <Icon name={icon} />
      </button>
      <div
        class="menu popover"
        id={panelId}
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {children}
      </div>
    </span>
  );
}
