import { useId } from 'preact/hooks';

interface ToggleProps {
  name: string;
  /** What on and off mean. */
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function Toggle({ name, hint, checked, onChange }: ToggleProps) {
  const [boxId, hintId] = [useId(), useId()];
  return (
    <div class="setting setting--toggle">
      <input
        type="checkbox"
        class="check"
        id={boxId}
        aria-describedby={hintId}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div class="setting__words">
        <label for={boxId}>{name}</label>
        <p id={hintId}>{hint}</p>
      </div>
    </div>
  );
}
