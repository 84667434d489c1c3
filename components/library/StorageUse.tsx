import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { formatBytes } from '@/utils/i18n/format-bytes';

/** How much room the library takes; nothing where the browser does not tell. */
export function StorageUse() {
  const { library } = useMessages();
  const estimate = useLive(async () => navigator.storage?.estimate(), []);
  const usage = estimate.state === 'ready' ? estimate.value?.usage : undefined;
  if (usage === undefined) return null;
  return <span class="num">{library.usage(formatBytes(usage))}</span>;
}
