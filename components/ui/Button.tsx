import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { Spinner } from './Spinner';

interface ButtonProps {
  children: ComponentChildren;
  onClick: (event: MouseEvent) => void;
  /** `primary` once in a view; `danger` only inside a confirmation. */
  look?: 'default' | 'primary' | 'quiet' | 'danger';
  icon?: IconName;
  small?: boolean;
  /** Working: keeps its place and takes no clicks. */
  busy?: boolean;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, onClick, look = 'default', icon, small = false, busy = false, disabled = false } = props;
  const classes = ['btn', look !== 'default' && `btn--${look}`, small && 'btn--sm'].filter(Boolean);
  return (
    <button
      type="button"
      class={classes.join(' ')}
      aria-busy={busy || undefined}
      disabled={disabled}
      onClick={(event) => {
        if (!busy) onClick(event);
      }}
      ref={props.buttonRef ?? null}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
