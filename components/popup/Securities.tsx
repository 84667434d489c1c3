import { useMessages } from '@/components/hooks/use-messages';
import { SecurityChip } from '@/components/ui/Chip';
import type { Security } from '@/utils/article/article';

/** More than this many would push the actions out of sight; the reader has them all. */
const SHOWN = 6;

/** The securities that the article names, as far as there is room. */
export function Securities({ securities }: { securities: Security[] }) {
  const { common } = useMessages();
  if (securities.length === 0) return null;
  const more = securities.length - SHOWN;
  return (
    <ul class="chips" aria-label={common.securities}>
      {securities.slice(0, SHOWN).map((security) => (
        <li key={security.symbol}>
          <SecurityChip security={security} />
        </li>
      ))}
      {more > 0 && <li class="chips__more num">+{more}</li>}
    </ul>
  );
}
