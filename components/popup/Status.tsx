import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { Spinner } from '@/components/ui/Spinner';

export interface StatusLine {
  title: string;
  /** Small print beside the title. */
  note?: string;
  /** `busy` shows the spinner in place of the disc. */
  tone: 'accent' | 'quiet' | 'warning' | 'danger' | 'muted' | 'busy';
  icon: IconName;
}

interface StatusProps {
  line: StatusLine;
  /** Buttons at the end of the line. */
  children?: ComponentChildren;
}

/**
 * The outcome of a click, in one line. Keep it mounted and change its `line`: screen readers announce what changes
 * inside a region, not a region that appears.
 */
export function Status({ line, children }: StatusProps) {
  const { title, note, tone, icon } = line;
  return (
    <header class="status">
      <div class="status__say" role="status">
        {tone === 'busy' ? (
          <Spinner />
        ) : (
          <span class={`status__disc status__disc--${tone}`}>
            <Icon name={icon} />
          </span>
        )}
        <h1>{title}</h1>
        {note && <small class="num">{note}</small>}
      </div>
      <span class="end">{children}</span>
    </header>
  );
}
