import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

export type Tone = 'neutral' | 'positive' | 'warning' | 'danger';

interface NoticeProps {
  tone?: Tone;
  children: ComponentChildren;
  /** One or two links of what can be done about it. */
  actions?: { label: string; onClick: () => void }[];
}

const GLYPHS: Record<Tone, IconName> = {
  neutral: 'info',
  positive: 'check',
  warning: 'alert',
  danger: 'alert',
};

/** A fact about the thing beside it, in the flow. Failures are announced at once. */
export function Notice({ tone = 'neutral', children, actions = [] }: NoticeProps) {
  return (
    <div
      class={tone === 'neutral' ? 'notice' : `notice notice--${tone}`}
      role={tone === 'danger' ? 'alert' : 'note'}
    >
      <Icon name={GLYPHS[tone]} />
      <div>{children}</div>
      {actions.length > 0 && (
        <div class="notice__actions">
          {actions.map(({ label, onClick }) => (
            <button key={label} type="button" class="link" onClick={onClick}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
