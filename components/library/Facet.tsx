import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/hooks/use-messages';
import type { FacetState } from '@/components/navigation/list-view';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { formatNumber } from '@/utils/i18n/plural';

interface FacetProps {
  /** As it is said, and shown in the tooltip. */
  text: string;
  /** As it is drawn, where that is more than the text. */
  children?: ComponentChildren;
  /** Clips that it leaves; undefined while that is not known. */
  count: number | undefined;
  state: FacetState;
  icon?: IconName;
  onPress: () => void;
}

/** A value to filter by. Pressed once it narrows the list to the value, pressed again it leaves the value out. */
export function Facet({ text, children, count, state, icon, onPress }: FacetProps) {
  const { common, library } = useMessages();
  const excluded = state === 'excluded';
  const classes = ['facet', excluded && 'facet--not', count === 0 && 'facet--empty'].filter(Boolean);
  return (
    <button
      type="button"
      class={classes.join(' ')}
      aria-pressed={state !== 'off'}
      title={text}
      onClick={onPress}
    >
      {excluded ? <Icon name="minus" /> : icon && <Icon name={icon} />}
      <span class="facet__name">{children ?? text}</span>{' '}
      {excluded && <span class="visually-hidden">{library.excluded}</span>}{' '}
      {count !== undefined && (
        <span class="facet__n num">
          <span aria-hidden="true">{formatNumber(count)}</span>
          <span class="visually-hidden">{common.clips(count)}</span>
        </span>
      )}
    </button>
  );
}
