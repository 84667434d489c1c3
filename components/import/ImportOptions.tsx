import { useMessages } from '@/components/hooks/use-messages';
import { TagEditor } from '@/components/tags/TagEditor';
import { Toggle } from '@/components/ui/Toggle';
import { search } from '@/utils/extension/search';
import type { FormatName } from '@/utils/import/format';
import type { ImportOptions as Options } from './use-import';

/** Formats with texts that no engine has cleaned. */
const TEXTS: readonly FormatName[] = [
  ...(['markdown', 'obsidian-clipper', 'markdownload', 'omnivore', 'wallabag', 'karakeep'] as const),
];
/** Formats in which things are filed in folders. */
const FOLDERS: readonly FormatName[] = [
  ...([
    'markdown',
    'obsidian-clipper',
    'markdownload',
    'instapaper',
    'raindrop',
    'karakeep',
    'bookmarks',
  ] as const),
];

interface ImportOptionsProps {
  options: Options;
  /** What was found: an option that would do nothing for it is not offered. */
  formats: ReadonlyMap<FormatName, number>;
  onChange: (patch: Partial<Options>) => void;
}

/** How an import is to be done. A change is looked at anew before anything is imported. */
export function ImportOptions({ options, formats, onChange }: ImportOptionsProps) {
  const { import: words } = useMessages();
  const has = (names: readonly FormatName[]) => names.some((name) => formats.has(name));
  return (
    <section aria-labelledby="import-options">
      <h2 id="import-options">{words.options}</h2>
      {has(TEXTS) && (
        <Toggle
          name={words.clean}
          hint={words.cleanWhy}
          checked={options.strip}
          onChange={(strip) => onChange({ strip })}
        />
      )}
      {has(FOLDERS) && (
        <Toggle
          name={words.folderTags}
          hint={words.folderTagsWhy}
          checked={options.folderTags}
          onChange={(folderTags) => onChange({ folderTags })}
        />
      )}
      <div class="setting">
        <div class="setting__words">{words.addTags}</div>
        <TagEditor counts={search} tags={options.tags} onChange={(tags) => onChange({ tags })} />
      </div>
    </section>
  );
}
