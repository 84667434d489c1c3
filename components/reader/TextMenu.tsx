import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { IconButton } from '@/components/ui/IconButton';
import { PopoverButton } from '@/components/ui/PopoverButton';
import { READER_FACES, type Settings } from '@/utils/settings/settings';
import { sizeStep } from './reader-size';

/** The papers in the order in which they are offered. */
export const PAPERS = ['system', 'light', 'sepia', 'dark'] as const satisfies Settings['theme'][];

interface TextMenuProps {
  onChange: (patch: Partial<Settings>) => void;
}

/** How the article is set: size, face, paper. */
export function TextMenu({ onChange }: TextMenuProps) {
  const { reader } = useMessages();
  return (
    <PopoverButton icon="aa" label={reader.textMenu}>
      <div class="text-menu">
        <Size onChange={onChange} />
        <Face onChange={onChange} />
        <Papers onChange={onChange} />
      </div>
    </PopoverButton>
  );
}

function Size({ onChange }: TextMenuProps) {
  const { reader } = useMessages();
  const { readerSize } = useSettings();
  const [smaller, larger] = [sizeStep(readerSize, -1), sizeStep(readerSize, 1)];
  return (
    <div class="text-menu__row">
      <span id="text-size">{reader.size}</span>
      <span class="stepper">
        <IconButton
          icon="minus"
          label={reader.smaller}
          shortcut="−"
          disabled={smaller === readerSize}
          onClick={() => onChange({ readerSize: smaller })}
        />
        <output class="num" aria-labelledby="text-size">
          {readerSize}
        </output>
        <IconButton
          icon="plus"
          label={reader.larger}
          shortcut="+"
          disabled={larger === readerSize}
          onClick={() => onChange({ readerSize: larger })}
        />
      </span>
    </div>
  );
}

function Face({ onChange }: TextMenuProps) {
  const { reader } = useMessages();
  const { readerFace } = useSettings();
  return (
    <div class="text-menu__row">
      <span id="text-face">{reader.face}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own */}
      <span class="segmented" role="group" aria-labelledby="text-face">
        {READER_FACES.map((face) => (
          <button
            key={face}
            type="button"
            aria-pressed={face === readerFace}
            onClick={() => onChange({ readerFace: face })}
          >
            {reader[face]}
          </button>
        ))}
      </span>
    </div>
  );
}

function Papers({ onChange }: TextMenuProps) {
  const { reader } = useMessages();
  const { theme } = useSettings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own
    <div class="papers" role="group" aria-label={reader.paper}>
      {PAPERS.map((paper) => (
        <button
          key={paper}
          type="button"
          aria-pressed={paper === theme}
          onClick={() => onChange({ theme: paper })}
        >
          <i class={`papers__sheet papers__sheet--${paper}`} aria-hidden="true">
            {paper === 'system' ? '' : '文'}
          </i>
          {reader.papers[paper]}
        </button>
      ))}
    </div>
  );
}
