import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, securityOf } from '@/components/navigation/list-view';
import { shortDate } from '@/components/search/days';
import type { Results } from '@/components/search/use-results';
import { SecurityCode } from '@/components/ui/Chip';
import type { Security } from '@/utils/article/article';
import { library } from '@/utils/library';

/** Clips that are looked through for the name of a security; a few call it by its code only. */
const LOOKED_THROUGH = 30;

interface SecurityHeadProps {
  list: ListView;
  results: Results;
}

/** The head of a list about one security: its name, code and market, and since when it is written about. */
export function SecurityHead({ list, results }: SecurityHeadProps) {
  const messages = useMessages();
  const { common, library: words } = messages;
  const code = securityOf(list);
  const ids = results.state === 'ready' && code !== undefined ? results.ids.slice(0, LOOKED_THROUGH) : [];
  const found = useLive(() => securityIn(ids, code ?? ''), [code, ids.join()]);
  const security = found.state === 'ready' ? found.value : undefined;
  if (!security || results.state !== 'ready') return null;
  const { symbol, name } = security;
  const market = symbol.slice(symbol.lastIndexOf('.') + 1);
  const since = results.days.at(-1)?.date;
  return (
    <header class="security-head">
      <h2>
        {name !== undefined && <span class="security-head__name">{name}</span>}{' '}
        <SecurityCode symbol={symbol} />
      </h2>
      <p class="meta">
        {words.markets[market] !== undefined && <span>{words.markets[market]}</span>}
        <span class="num">{common.clips(results.total)}</span>
        {since !== undefined && since !== '' && (
          <span class="num">{words.since(shortDate(since, messages, new Date()))}</span>
        )}
      </p>
    </header>
  );
}

/** The security with a code as clips have it, with its name where one of them says it. */
async function securityIn(ids: readonly number[], code: string): Promise<Security | undefined> {
  const clips = await Promise.all(ids.map((id) => library.get(id)));
  const named = clips
    .flatMap((clip) => clip?.securities ?? [])
    .filter(({ symbol }) => symbol.toLowerCase() === code);
  return named.find(({ name }) => name !== undefined) ?? named[0];
}
