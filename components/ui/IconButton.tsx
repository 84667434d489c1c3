import { Icon } from './Icon';
import type { IconName } from './icons';

interface IconButtonProps {
  icon: IconName;
  /** Said by screen readers and shown as the tooltip. */
  label: string;
  /** Key that does the same, added to the tooltip. */
  shortcut?: string;
  onClick: (event: MouseEvent) => void;
  /** Makes it a toggle. */
  pressed?: boolean;
  /** A pressed toggle without the tinted field behind it. */
  plain?: boolean;
  disabled?: boolean;
}

/** A button that is only an icon. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, onClick, pressed, plain = false, disabled = false } = props;
  return (
    <button
      type="button"
      class={plain ? 'icon-btn icon-btn--plain' : 'icon-btn'}
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
