import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { formatNumber } from '@/utils/i18n/plural';
import { Failures } from './Failures';
import { ImportOptions } from './ImportOptions';
import type { Outcome, Preview } from './preview-import';
import type { ImportOptions as Options } from './use-import';

const OUTCOMES: readonly Outcome[] = ['added', 'updated', 'same'];

interface ImportPreviewProps {
  preview: Preview;
  /** How many have been read anew, where what is shown no longer holds. */
  again: number | undefined;
  options: Options;
  onOptions: (patch: Partial<Options>) => void;
  onStart: (total: number) => void;
  onOther: () => void;
}

/** The second step: what the import would do, and how it is to do it. */
export function ImportPreview({ preview, again, options, onOptions, onStart, onOther }: ImportPreviewProps) {
  const { import: words } = useMessages();
  const { total, formats, counts, failures } = preview;
  const changed = counts.added + counts.updated;
  return (
    <>
      <section aria-labelledby="import-preview">
        <h2 id="import-preview">{words.preview}</h2>
        <p class="settings__prose">
          {again === undefined ? (total === 0 ? words.nothing : words.nothingYet) : words.reading(again)}
        </p>
        {total > 0 && (
          <dl class="facts">
            <div class="fact">
              <dt>{words.found}</dt>
              <dd>
                {[...formats].map(([name, count]) => (
                  <p key={name}>
                    {words.formats[name]} <span class="num import__of">{formatNumber(count)}</span>
                  </p>
                ))}
              </dd>
            </div>
            {OUTCOMES.map((kind) => (
              <OutcomeFact key={kind} kind={kind} preview={preview} />
            ))}
          </dl>
        )}
        <Failures failures={failures} why={words.failedWhy} />
      </section>
      {total > 0 && <ImportOptions options={options} formats={formats} onChange={onOptions} />}
      <div class="import__actions">
        {changed > 0 && (
          <Button look="primary" busy={again !== undefined} onClick={() => onStart(total + failures.length)}>
            {words.start(changed)}
          </Button>
        )}
        <Button look={changed > 0 ? 'quiet' : 'default'} onClick={onOther}>
          {words.other}
        </Button>
      </div>
    </>
  );
}

/** How many clips one thing will happen to, and a few of them by name. */
function OutcomeFact({ kind, preview }: { kind: Outcome; preview: Preview }) {
  const { import: words } = useMessages();
  const { counts, examples, pending } = preview;
  return (
    <div class="fact">
      <dt>
        {words.outcomes[kind]}
        <small>{words.outcomesWhy[kind]}</small>
      </dt>
      <dd class="num">{formatNumber(counts[kind])}</dd>
      {examples[kind].length > 0 && (
        <dd class="import__examples">
          {examples[kind].map(({ title, site }, at) => (
            <p key={at} class="meta">
              <span class="cut">{title}</span>
              {site !== '' && <span class="import__site cut">{site}</span>}
            </p>
          ))}
          {kind === 'added' && pending > 0 && <p>{words.pending(pending)}</p>}
        </dd>
      )}
    </div>
  );
}
