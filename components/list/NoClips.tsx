import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { EmptyState } from '@/components/ui/EmptyState';
import { Kbd } from '@/components/ui/Kbd';
import { Mark } from '@/components/ui/Mark';
import { clipShortcut } from '@/utils/extension/open-pages';

/** What a library without clips says: how to get the first. */
export function NoClips() {
  const { library } = useMessages();
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => {
    clipShortcut().then(setKeys, () => setKeys([]));
  }, []);
  return (
    <EmptyState title={library.empty} art={<Mark size={48} />}>
      {keys.length === 0 ? (
        library.emptyHowWithoutKey
      ) : (
        <>
          {library.emptyHow} <Kbd keys={keys} />
        </>
      )}
    </EmptyState>
  );
}
