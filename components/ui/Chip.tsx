import type { Security } from '@/utils/article/article';
import { Icon } from './Icon';

interface ChipProps {
  text: string;
  /** A few words after it, set back. */
  note?: string;
  /** With it the chip gets a × button, said by this name. */
  removeLabel?: string;
  onRemove?: () => void;
}

/** A tag. */
export function Chip({ text, note, removeLabel, onRemove }: ChipProps) {
  return (
    <span class="chip" title={text}>
      <span class="chip__text">{text}</span>
      {note && <span class="chip__note num">{note}</span>}
      {onRemove && (
        <button type="button" class="chip__x" aria-label={removeLabel} onClick={onRemove}>
          <Icon name="x" />
        </button>
      )}
    </span>
  );
}

interface SecurityChipProps {
  security: Security;
  /** Where it leads, such as all that was clipped on it. */
  href?: string;
}

/** A security as a chip: code in ink, market in grey. */
export function SecurityChip({ security, href }: SecurityChipProps) {
  const code = (
    <span class="chip__text">
      <SecurityCode symbol={security.symbol} />
    </span>
  );
  return href === undefined ? (
    <span class="chip chip--sec" title={security.name}>
      {code}
    </span>
  ) : (
    <a class="chip chip--sec" title={security.name} href={href}>
      {code}
    </a>
  );
}

/** `600519.SH` with its market set back. */
export function SecurityCode({ symbol }: { symbol: string }) {
  const dot = symbol.lastIndexOf('.');
  if (dot <= 0) return <span class="sec">{symbol}</span>;
  return (
    <span class="sec">
      {symbol.slice(0, dot)}
      <span class="mkt">{symbol.slice(dot)}</span>
    </span>
  );
}
