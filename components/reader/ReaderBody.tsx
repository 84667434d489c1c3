import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { frameReinserted, markReinserted } from '@/components/reader/body/body-reinserted';
import { renderBody } from '@/components/reader/body/render-body';
import { undrawnFormulas } from '@/components/reader/body/undrawn-formulas';
import type { ArticleBody } from '@/utils/article/article';

interface ReaderBodyProps {
  /** Untrusted. */
  body: ArticleBody;
  onStripAgain: (removal: number) => void;
}

/** The text of an article. Its elements are made by `renderBody` and put in place as they are. */
export function ReaderBody({ body, onStripAgain }: ReaderBodyProps) {
  const place = useRef<HTMLDivElement>(null);
  const stripAgain = useRef(onStripAgain);
  stripAgain.current = onStripAgain;
  const { common, reader, htmlLang } = useMessages();
  const { loadImages } = useSettings();
  const html = markReinserted(body);
  const stripped = useRef(body.stripped);
  stripped.current = body.stripped;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const hadFocus = element.contains(document.activeElement);
    const fragment = renderBody(html, loadImages, reader, window);
    frameReinserted(fragment, {
      label: (index) => reader.wasPutBack(common.removalKind[stripped.current[index]?.kind ?? 'furniture']),
      stripAgain: reader.stripAgain,
      lang: htmlLang,
      onStripAgain: (index) => stripAgain.current(index),
    });
    element.replaceChildren(fragment);
    // The library that draws them is large, and most articles have no formulas.
    if (undrawnFormulas(element).length > 0) {
      import('./body/draw-formulas')
        .then(({ drawFormulas }) => drawFormulas(element, window))
        .catch(() => undefined);
    }
    // The button that was pressed is gone: the keyboard stays where it was.
    if (hadFocus) element.focus({ preventScroll: true });
  }, [html, loadImages, common, reader, htmlLang]);
  return <div class="reader__body" ref={place} tabIndex={-1} />;
}
