import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import type { FormatName } from '@/utils/import/format';
import type { SourceFile } from '@/utils/import/source-file';
import { droppedFiles, pickedFiles } from './chosen-files';

interface ChooseFilesProps {
  /** What was chosen before could not be read. */
  failed: boolean;
  onChoose: (files: readonly SourceFile[]) => void;
}

/** The first step: files, a ZIP or a folder, picked or dropped. */
export function ChooseFiles({ failed, onChoose }: ChooseFilesProps) {
  const { import: words } = useMessages();
  const [over, setOver] = useState(false);
  const [lost, setLost] = useState(false);

  function choose(files: readonly SourceFile[]) {
    if (files.length > 0) onChoose(files);
  }

  return (
    <>
      <section aria-label={words.title}>
        <p class="settings__prose import__what">{words.what}</p>
        {(failed || lost) && (
          <Notice tone="danger">
            <p>{words.readFailed}</p>
          </Notice>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it do the same for the keyboard */}
        <div
          class={over ? 'drop drop--over' : 'drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            if (event.dataTransfer) droppedFiles(event.dataTransfer).then(choose, () => setLost(true));
          }}
        >
          <Icon name="download" />
          <p>{words.drop}</p>
          <div class="import__actions">
            <Picker label={words.pickFiles} look="primary" onPick={choose} />
            <Picker label={words.pickFolder} folder onPick={choose} />
          </div>
        </div>
      </section>
      <section aria-labelledby="import-kinds">
        <h2 id="import-kinds">{words.kinds}</h2>
        <ul class="import__kinds">
          {(Object.keys(words.formats) as FormatName[]).map((name) => (
            <li key={name}>{words.formats[name]}</li>
          ))}
        </ul>
        <p class="settings__prose">{words.links}</p>
      </section>
    </>
  );
}

interface PickerProps {
  label: string;
  look?: 'primary';
  folder?: boolean;
  onPick: (files: SourceFile[]) => void;
}

/** A button that opens the browser's dialog for files, or for a folder. */
function Picker({ label, look, folder = false, onPick }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        aria-hidden="true"
        multiple
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => onPick(pickedFiles(currentTarget.files ?? []))}
      />
      <Button look={look ?? 'default'} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
