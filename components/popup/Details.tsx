import { useMessages } from '@/components/hooks/use-messages';
import { Icon } from '@/components/ui/Icon';

interface DetailsProps {
  /** What a person who looks into the failure needs, as it came. */
  text: string;
}

/** The technical side of a failure, folded away. */
export function Details({ text }: DetailsProps) {
  const { common } = useMessages();
  if (text === '') return null;
  return (
    <details class="details">
      <summary>
        <Icon name="down" small />
        {common.details}
      </summary>
      <pre>{text}</pre>
    </details>
  );
}
