import type { Ids } from '@/components/bulk/bulk';
import { useMessages } from '@/components/hooks/use-messages';
import { Choice } from '@/components/ui/Choice';
import {
  EXPORT_BODIES,
  EXPORT_PROFILES,
  type ExportProfile,
  type ExportSettings,
} from '@/utils/settings/settings';
import { KeyChoices } from './KeyChoices';
import { NameField } from './NameField';

/** Names of programs and formats, the same in every language. */
const PROGRAMS: Record<Exclude<ExportProfile, 'standard'>, string> = {
  hexo: 'Hexo',
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  obsidian: 'Obsidian',
};
const BODIES: Record<ExportSettings['body'], string> = { markdown: 'Markdown', html: 'HTML' };

interface MarkdownChoicesProps {
  chosen: ExportSettings;
  onChange: (patch: Partial<ExportSettings>) => void;
  /** The one clip that is exported, to show its name; the newest where there are more. */
  ids: Ids | undefined;
}

/** The form of the Markdown files: front matter, body and names. */
export function MarkdownChoices({ chosen, onChange, ids }: MarkdownChoicesProps) {
  const { export: words } = useMessages();
  return (
    <>
      <Choice
        name={words.profile}
        options={EXPORT_PROFILES.map((value) => ({
          value,
          label: value === 'standard' ? words.standard : PROGRAMS[value],
        }))}
        value={chosen.profile}
        onChange={(profile) => onChange({ profile })}
      />
      <Choice
        name={words.body}
        options={EXPORT_BODIES.map((value) => ({ value, label: BODIES[value] }))}
        value={chosen.body}
        onChange={(body) => onChange({ body })}
      />
      <NameField template={chosen.template} ids={ids} onChange={(template) => onChange({ template })} />
      <KeyChoices profile={chosen.profile} keys={chosen.keys} onChange={(keys) => onChange({ keys })} />
    </>
  );
}
