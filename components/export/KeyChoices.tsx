import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Icon } from '@/components/ui/Icon';
import type { KeyFault } from '@/utils/front-matter/key-choice';
import type { ExportProfile, ExportSettings } from '@/utils/settings/settings';

type Keys = ExportSettings['keys'];

interface KeyRules {
  keysOf: (profile: ExportProfile) => string[];
  keyFaults: (keys: Keys, profile: ExportProfile) => KeyFault[];
}

interface KeyChoicesProps {
  profile: ExportProfile;
  keys: Keys;
  onChange: (keys: Keys) => void;
}

/** The keys of the front matter, folded away: which are written, and under what name. */
export function KeyChoices({ profile, keys, onChange }: KeyChoicesProps) {
  const { export: words } = useMessages();
  const [open, setOpen] = useState(false);
  const rules = useKeyRules(open);
  const faults = rules?.keyFaults(keys, profile) ?? [];
  return (
    <details class="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" small />
        {words.more}
      </summary>
      <ul class="export__keys">
        {rules?.keysOf(profile).map((key) => (
          <KeyRow
            key={key}
            name={key}
            choice={keys[key]}
            fault={faults.find((fault) => fault.key === key)}
            onChange={(choice) => onChange(withChoice(keys, key, choice))}
          />
        ))}
      </ul>
    </details>
  );
}

interface KeyRowProps {
  name: string;
  choice: string | false | undefined;
  fault: KeyFault | undefined;
  /** Undefined: as it is. */
  onChange: (choice: string | false | undefined) => void;
}

function KeyRow({ name, choice, fault, onChange }: KeyRowProps) {
  const { export: words } = useMessages();
  const left = choice === false;
  return (
    <li>
      <input
        type="checkbox"
        class="check"
        aria-label={words.writeKey(name)}
        checked={!left}
        onChange={(event) => onChange(event.currentTarget.checked ? undefined : false)}
      />
      <code class={left ? 'export__left' : undefined}>{name}</code>
      <span class={fault ? 'field field--invalid' : 'field'}>
        <input
          type="text"
          aria-label={words.nameOfKey(name)}
          aria-invalid={fault ? true : undefined}
          value={choice || ''}
          placeholder={name}
          maxLength={60}
          disabled={left}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value || undefined)}
        />
      </span>
      {fault && (
        <p class="export__say export__say--fault" role="status">
          {words.keyFault(fault.name, words.keyFaults[fault.reason])}
        </p>
      )}
    </li>
  );
}

function withChoice(keys: Keys, key: string, choice: string | false | undefined): Keys {
  const { [key]: _, ...others } = keys;
  return choice === undefined ? others : { ...others, [key]: choice };
}

/** The tools that write front matter are large, and few change its keys. */
function useKeyRules(wanted: boolean): KeyRules | undefined {
  const [rules, setRules] = useState<KeyRules>();
  useEffect(() => {
    if (!wanted || rules) return;
    Promise.all([import('@/utils/front-matter/profiles'), import('@/utils/front-matter/key-choice')]).then(
      ([{ keysOf }, { keyFaults }]) => setRules({ keysOf, keyFaults }),
      () => undefined,
    );
  }, [wanted, rules]);
  return rules;
}
