import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { Dialog } from '@/components/ui/Dialog';
import { Kbd } from '@/components/ui/Kbd';
import { type Action, capsOf, SHORTCUTS, type ShortcutGroup, useShortcuts } from './shortcuts';

interface ShortcutHelpProps {
  /** What the page has no use for. */
  without?: readonly Action[];
}

/** Shows the list of all keys when `?` is pressed. */
export function ShortcutHelp({ without }: ShortcutHelpProps) {
  const [open, setOpen] = useState(false);
  useShortcuts({ help: () => setOpen(true) });
  return open ? <ShortcutDialog onClose={() => setOpen(false)} {...(without && { without })} /> : null;
}

/** Every key and what it does. */
export function ShortcutDialog({ without = [], onClose }: ShortcutHelpProps & { onClose: () => void }) {
  const { keys } = useMessages();
  const { shortcuts } = useSettings();
  return (
    <Dialog title={keys.title} onClose={onClose}>
      {() => (
        <>
          {!shortcuts && <p class="keys__off">{keys.switchedOff}</p>}
          <div class="keys">
            {(Object.keys(SHORTCUTS) as ShortcutGroup[]).map((group) => (
              <Group key={group} group={group} without={without} />
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}

function Group({ group, without }: { group: ShortcutGroup; without: readonly string[] }) {
  const { keys } = useMessages();
  const does: Record<string, string> = keys.does;
  const rows = Object.entries<readonly string[]>(SHORTCUTS[group]).filter(
    ([action]) => !without.includes(action),
  );
  return (
    <section>
      <h3>{keys.groups[group]}</h3>
      <dl>
        {rows.map(([action, names]) => (
          <div key={action} class="keys__row">
            <dt>{does[action]}</dt>
            {names.map((name) => (
              <dd key={name}>
                <Kbd keys={capsOf(name)} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
