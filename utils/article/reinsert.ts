import type { ArticleBody, StrippedPart } from './article';

/**
 * Puts something that was taken out of an article back where it stood. In the text it gets a line of its own, behind the
 * block that it stood in or after.
 *
 * @param index of the removal in `stripped`
 * @returns the body with it; the same body where it cannot be put back, or is back already
 */
export function reinsert<Body extends ArticleBody>(body: Body, index: number): Body {
  const removal = body.stripped[index];
  return removal?.reinsertion && !removal.reinserted ? moved(body, index, removal, 1) : body;
}

/** Takes out again what was put back: the exact inverse of {@link reinsert}. */
export function stripAgain<Body extends ArticleBody>(body: Body, index: number): Body {
  const removal = body.stripped[index];
  return removal?.reinsertion && removal.reinserted ? moved(body, index, removal, -1) : body;
}

/** The body as it was clipped, without anything that was put back. */
export function asClipped<Body extends ArticleBody>(body: Body): Body {
  return reinsertedIn(body).reduce<Body>(stripAgain, body);
}

/** Puts back into a newer version of an article what had been put back in the one before, where it was taken out again. */
export function reinsertAsBefore<Body extends ArticleBody>(before: ArticleBody, now: Body): Body {
  return reinsertedIn(before).reduce((body, index) => {
    const wanted = before.stripped[index];
    const same = body.stripped.findIndex(
      ({ rule, text, reinserted }) => !reinserted && rule === wanted?.rule && text === wanted.text,
    );
    return reinsert(body, same);
  }, now);
}

/** Where the markup of a restored removal begins and ends in the body, in the order of the removals. */
export function reinsertedRanges({ stripped }: ArticleBody): { index: number; start: number; end: number }[] {
  return stripped.flatMap(({ reinserted, reinsertion }, index) =>
    reinserted && reinsertion
      ? [{ index, start: reinsertion.offset, end: reinsertion.offset + reinsertion.html.length }]
      : [],
  );
}

function reinsertedIn({ stripped }: ArticleBody): number[] {
  return stripped.flatMap(({ reinserted }, index) => (reinserted ? [index] : []));
}

/** @param step 1 to put back, -1 to take out */
function moved<Body extends ArticleBody>(
  body: Body,
  index: number,
  removal: StrippedPart,
  step: 1 | -1,
): Body {
  const { html, offset, line } = removal.reinsertion ?? { html: '', offset: 0 };
  const lines = body.text === '' ? [] : body.text.split('\n');
  if (line !== undefined) {
    if (step > 0) lines.splice(line, 0, oneLine(removal.text));
    else lines.splice(line, 1);
  }
  const rest = body.html.slice(step > 0 ? offset : offset + html.length);
  const { reinserted: _, ...bare } = removal;
  return {
    ...body,
    html: `${body.html.slice(0, offset)}${step > 0 ? html : ''}${rest}`,
    text: lines.join('\n'),
    stripped: body.stripped.map((other, place) => {
      if (place === index) return step > 0 ? { ...removal, reinserted: true } : bare;
      return shifted(other, place > index, removal, step);
    }),
  };
}

/** What stands behind moves along; at one and the same place the removals stand in the order of the list. */
function shifted(
  other: StrippedPart,
  isLater: boolean,
  { reinsertion: by }: StrippedPart,
  step: 1 | -1,
): StrippedPart {
  if (!other.reinsertion || !by) return other;
  const isBehind = (mine: number, its: number) => (isLater ? mine >= its : mine > its);
  const { html, offset, line } = other.reinsertion;
  const reinsertion = {
    html,
    offset: isBehind(offset, by.offset) ? offset + step * by.html.length : offset,
    ...(line !== undefined && {
      line: by.line !== undefined && isBehind(line, by.line) ? line + step : line,
    }),
  };
  return { ...other, reinsertion };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
