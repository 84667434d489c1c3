import { useId } from 'preact/hooks';

interface ChoiceProps<T> {
  name: string;
  /** What choosing means, where the name does not say it. */
  hint?: string;
  options: { value: T; label: string; lang?: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A setting with a few values, all of them in sight. */
export function Choice<T extends string | number>({ name, hint, options, value, onChange }: ChoiceProps<T>) {
  const [nameId, hintId] = [useId(), useId()];
  return (
    <div class="setting">
      <div class="setting__words">
        <span id={nameId}>{name}</span>
        {hint && <p id={hintId}>{hint}</p>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own */}
      <span class="segmented" role="group" aria-labelledby={nameId} aria-describedby={hint && hintId}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </span>
    </div>
  );
}
