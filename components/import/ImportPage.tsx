import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { PageHead } from '@/components/page/PageHead';
import { Button } from '@/components/ui/Button';
import type { Say } from '@/components/ui/use-toast';
import { ChooseFiles } from './ChooseFiles';
import './import.css';
import { ImportPreview } from './ImportPreview';
import { ImportReport } from './ImportReport';
import { useImport } from './use-import';

/** Brings clips in from files: choose, see what would change, import, read what came of it. */
export function ImportPage({ say }: { say: Say }) {
  const { import: words } = useMessages();
  const { state, options, choose, change, start, stop, reset } = useImport();
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = state;

  // What had the keyboard is gone with the step before.
  useEffect(() => {
    if (step !== 'choose') heading.current?.focus({ preventScroll: true });
  }, [step]);

  return (
    <main class="settings import">
      <PageHead title={words.title} heading={heading} />
      <div class="settings__groups">
        {state.step === 'choose' && <ChooseFiles failed={state.failed ?? false} onChoose={choose} />}
        {state.step === 'reading' && <Working words={words.reading(state.done)} onCancel={reset} />}
        {state.step === 'preview' && (
          <ImportPreview
            preview={state.preview}
            again={state.again}
            options={options}
            onOptions={change}
            onStart={start}
            onOther={reset}
          />
        )}
        {state.step === 'importing' && (
          <Working words={words.importing(state.done, state.total)} of={state} onCancel={stop} />
        )}
        {state.step === 'done' && <ImportReport report={state.report} say={say} onAgain={reset} />}
      </div>
    </main>
  );
}

interface WorkingProps {
  words: string;
  /** How far it is, where that is known. */
  of?: { done: number; total: number };
  onCancel: () => void;
}

function Working({ words, of, onCancel }: WorkingProps) {
  const { import: messages } = useMessages();
  return (
    <section class="import__working" aria-label={messages.progress}>
      <p class="num">{words}</p>
      <progress
        class="notice__progress"
        aria-label={messages.progress}
        {...(of && { value: of.done, max: Math.max(of.total, 1) })}
      />
      <Button onClick={onCancel}>{messages.cancel}</Button>
    </section>
  );
}
