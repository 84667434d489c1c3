import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import type { Rest } from '@/utils/extension/outcome';

interface MorePagesProps extends Rest {
  /** Takes the tab there. */
  onGo: (url: string) => void;
}

/** That the clip has not all pages of its article, and the way to the others. */
export function MorePages({ rest, onGo }: MorePagesProps) {
  const { common, popup } = useMessages();
  const { next, all } = rest ?? {};
  return (
    <>
      <p class="lead">
        <b>{popup.cutOffWhy['more-pages']}</b>
        {common.sentenceGap}
        {popup.cutOffThen['more-pages']}
      </p>
      {(next || all) && (
        <div class="clip-pages">
          {next && (
            <Button icon="right" onClick={() => onGo(next)}>
              {popup.nextPage}
            </Button>
          )}
          {all && <Button onClick={() => onGo(all)}>{popup.onePage}</Button>}
        </div>
      )}
    </>
  );
}
