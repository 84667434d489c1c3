import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSettings } from '@/components/hooks/use-settings';
import { useMessages } from '@/components/MessagesContext';
import type { ArticleBody } from '@/utils/article/article';
import { removalKind } from '@/utils/article/removal-kind';
import { framePutBack, markPutBack } from './body-put-back';
import { renderBody } from './render-body';

interface ReaderBodyProps {
  /** Untrusted. */
  body: ArticleBody;
  onTakeOut: (removal: number) => void;
}

/** The text of an article. Its elements are made by `renderBody` and put in place as they are. */
export function ReaderBody({ body, onTakeOut }: ReaderBodyProps) {
  const place = useRef<HTMLDivElement>(null);
  const takeOut = useRef(onTakeOut);
  takeOut.current = onTakeOut;
  const { common, reader, htmlLang } = useMessages();
  const { loadImages } = useSettings();
  const html = markPutBack(body);
  const rules = useRef(body.removed);
  rules.current = body.removed;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const hadFocus = element.contains(document.activeElement);
    const fragment = renderBody(html, loadImages, reader, window);
    framePutBack(fragment, {
      label: (index) => reader.wasPutBack(common.removalKind[removalKind(rules.current[index]?.rule ?? '')]),
      takeOut: reader.takeOutAgain,
      lang: htmlLang,
      onTakeOut: (index) => takeOut.current(index),
    });
    element.replaceChildren(fragment);
    // The button that was pressed is gone: the keyboard stays where it was.
    if (hadFocus) element.focus({ preventScroll: true });
  }, [html, loadImages, common, reader, htmlLang]);
  return <div class="reader__body" ref={place} tabIndex={-1} />;
}
