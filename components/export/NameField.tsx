import { useEffect, useId, useState } from 'preact/hooks';
import type { Ids } from '@/components/bulk/bulk';
import { useMessages } from '@/components/hooks/use-messages';
import { fileName } from '@/utils/archive/file-name';
import { DEFAULT_TEMPLATE, templateFault } from '@/utils/archive/name-template';
import type { Clip } from '@/utils/article/clip';
import { library } from '@/utils/library';

interface NameFieldProps {
  /** Empty for the usual one. */
  template: string;
  ids: Ids | undefined;
  onChange: (template: string) => void;
}

/** The template of the files' names, with the name that it gives to a clip, or what is wrong with it. */
export function NameField({ template, ids, onChange }: NameFieldProps) {
  const { export: words } = useMessages();
  const [fieldId, hintId, sayId] = [useId(), useId(), useId()];
  const sample = useSample(ids);
  const fault = template === '' ? undefined : templateFault(template);
  return (
    <div class="setting">
      <div class="setting__words">
        <label for={fieldId}>{words.template}</label>
        <p id={hintId}>{words.templateHint}</p>
      </div>
      <div class={fault ? 'field field--invalid' : 'field'}>
        <input
          id={fieldId}
          type="text"
          value={template}
          placeholder={DEFAULT_TEMPLATE}
          maxLength={200}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${sayId} ${hintId}`}
          aria-invalid={fault ? true : undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p id={sayId} class={fault ? 'export__say export__say--fault' : 'export__say'} aria-live="polite">
        {fault
          ? words.templateFaults[fault.reason]
          : sample && words.example(fileName(sample, template || undefined))}
      </p>
    </div>
  );
}

/** The clip whose name is shown. */
function useSample(ids: Ids | undefined): Clip | undefined {
  const [sample, setSample] = useState<Clip>();
  useEffect(() => {
    const [one] = [ids?.().then(([id]) => (id === undefined ? undefined : library.get(id)))];
    (one ?? library.list(1).then(([newest]) => newest)).then(setSample, () => undefined);
  }, []);
  return sample;
}
