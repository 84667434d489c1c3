import { tagChanges } from '@/components/hooks/tag-changes';
import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { Notice } from '@/components/ui/Notice';
import { daysBetween } from '@/utils/i18n/time-between';
import { library } from '@/utils/library';
import { saveSettings } from '@/utils/settings/settings';
import { isBackupDue } from './backup-due';

/** Says above the list that there is no backup, or only an old one. It can be put off until tomorrow. */
export function BackupReminder({ onExport }: { onExport: (count: number) => void }) {
  const { library: words } = useMessages();
  const settings = useSettings();
  const clips = useLive(() => library.count(), [], tagChanges);
  const now = new Date();
  if (clips.state !== 'ready' || !isBackupDue(settings, clips.value, now)) return null;
  const { lastExport } = settings;
  const putOff = () => {
    // It will be said again, which does no harm.
    saveSettings({ remindedAt: now.toISOString() }).catch(() => undefined);
  };
  return (
    <Notice
      actions={[
        { label: words.exportAll, onClick: () => onExport(clips.value) },
        { label: words.remindTomorrow, onClick: putOff },
      ]}
    >
      <p>
        {lastExport === ''
          ? words.noBackup(clips.value)
          : words.oldBackup(daysBetween(new Date(lastExport), now))}
      </p>
    </Notice>
  );
}
