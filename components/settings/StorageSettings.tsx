import { ExportNotice } from '@/components/export/ExportNotice';
import { useExport } from '@/components/export/use-export';
import { useExportDialog } from '@/components/export/use-export-dialog';
import { tagChanges } from '@/components/hooks/tag-changes';
import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { go } from '@/components/navigation/use-route';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { LibraryFailed } from '@/components/ui/LibraryFailed';
import { search } from '@/utils/extension/search';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { formatMoment } from '@/utils/i18n/format-time';
import { formatNumber } from '@/utils/i18n/plural';
import { daysBetween } from '@/utils/i18n/time-between';
import { library } from '@/utils/library';
import { REMIND_AFTER } from '@/utils/settings/settings';
import type { SettingsGroupProps } from './SettingsPage';

/** What the library holds and takes, how old the last backup is, and the way to a new one. */
export function StorageSettings({ onChange }: SettingsGroupProps) {
  const { library: words, settings, import: importWords } = useMessages();
  const { remindAfter } = useSettings();
  const { status, start, cancel, dismiss } = useExport();
  const { askExport, exportDialog } = useExportDialog(start);
  const found = useLive(
    async () => {
      const [clips, tags, estimate] = await Promise.all([
        library.count(),
        search.tags(),
        navigator.storage?.estimate(),
      ]);
      return { clips, tags: tags.length, usage: estimate?.usage };
    },
    [],
    tagChanges,
  );

  return (
    <section aria-labelledby="settings-storage">
      <h2 id="settings-storage">{settings.storage}</h2>
      {found.state === 'failed' && <LibraryFailed error={found.error} onRetry={found.retry} />}
      {found.state === 'ready' && (
        <>
          <dl class="facts">
            <Fact name={settings.clips} value={formatNumber(found.value.clips)} />
            <Fact name={settings.tags} value={formatNumber(found.value.tags)} />
            {found.value.usage !== undefined && (
              <Fact name={settings.usage} value={formatBytes(found.value.usage)} />
            )}
            <LastBackup />
          </dl>
          <div class="setting">
            <div class="setting__words">
              <p>{settings.backupWhy}</p>
            </div>
            <Button
              icon="export"
              disabled={status?.state === 'running' || found.value.clips === 0}
              onClick={() => askExport({ ids: undefined, count: found.value.clips })}
            >
              {words.exportAll}
            </Button>
          </div>
          <Choice
            name={settings.remind}
            options={REMIND_AFTER.map((value) => ({ value, label: settings.remindAfter(value) }))}
            value={remindAfter}
            onChange={(value) => onChange({ remindAfter: value })}
          />
          <div class="setting">
            <div class="setting__words">
              <p>{settings.restoreWhy}</p>
            </div>
            <Button icon="download" onClick={() => go({ view: 'import' })}>
              {importWords.link}
            </Button>
          </div>
        </>
      )}
      {status && <ExportNotice status={status} onCancel={cancel} onDismiss={dismiss} />}
      {exportDialog}
    </section>
  );
}

function LastBackup() {
  const { settings, language } = useMessages();
  const { lastExport } = useSettings();
  if (lastExport === '') return <Fact name={settings.lastBackup} value={settings.never} />;
  const now = new Date();
  const age = settings.daysAgo(daysBetween(new Date(lastExport), now));
  return <Fact name={settings.lastBackup} value={age} note={formatMoment(lastExport, language, now)} />;
}

function Fact({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd class="num">
        {value}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
