import { occurrences } from '@/utils/library/search/occurrences';
import type { Term } from '@/utils/library/search/query';

interface MarkedProps {
  text: string;
  /** Words to mark in it. */
  terms: readonly Term[];
}

/** A text with the words that were searched for marked in it. */
export function Marked({ text, terms }: MarkedProps) {
  const stretches = terms.length === 0 ? [] : occurrences(text, terms);
  let at = 0;
  const parts = stretches.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [
      before,
      <mark key={start} class="hit">
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
