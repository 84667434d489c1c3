import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  /** What is absent. */
  title: string;
  /** Why, or how it comes. */
  children?: ComponentChildren;
  /** The one way out, a button. */
  action?: ComponentChildren;
  art?: ComponentChildren;
}

/** What stands where there is nothing to show. */
export function EmptyState({ title, children, action, art }: EmptyStateProps) {
  return (
    <div class="empty">
      {art && <div class="empty__art">{art}</div>}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
