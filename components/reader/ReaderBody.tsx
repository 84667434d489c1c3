import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSettings } from '@/components/hooks/use-settings';
import { useMessages } from '@/components/MessagesContext';
import { renderBody } from './render-body';

interface ReaderBodyProps {
  /** Untrusted. */
  html: string;
}

/** The text of an article. Its elements are made by `renderBody` and put in place as they are. */
export function ReaderBody({ html }: ReaderBodyProps) {
  const place = useRef<HTMLDivElement>(null);
  const { reader } = useMessages();
  const { loadImages } = useSettings();
  useLayoutEffect(() => {
    place.current?.replaceChildren(renderBody(html, loadImages, reader, window));
  }, [html, loadImages, reader]);
  return <div class="reader__body" ref={place} />;
}
