import type { ArticleBody, Removal } from './article';

/**
 * Puts something that was taken out of an article back where it stood. In the text it gets a line of its own, behind the
 * block that it stood in or after.
 *
 * @param index of the removal in `removed`
 * @returns the body with it; the same body where it cannot be put back, or is back already
 */
export function putBack<Body extends ArticleBody>(body: Body, index: number): Body {
  const removal = body.removed[index];
  return removal?.back && !removal.restored ? moved(body, index, removal, 1) : body;
}

/** Takes out again what was put back: the exact inverse of {@link putBack}. */
export function takeOut<Body extends ArticleBody>(body: Body, index: number): Body {
  const removal = body.removed[index];
  return removal?.back && removal.restored ? moved(body, index, removal, -1) : body;
}

/** The body as it was clipped, without anything that was put back. */
export function asClipped<Body extends ArticleBody>(body: Body): Body {
  return restoredIn(body).reduce<Body>(takeOut, body);
}

/** Puts back into a newer version of an article what had been put back in the one before, where it was taken out again. */
export function putBackAgain<Body extends ArticleBody>(before: ArticleBody, now: Body): Body {
  return restoredIn(before).reduce((body, index) => {
    const wanted = before.removed[index];
    const same = body.removed.findIndex(
      ({ rule, text, restored }) => !restored && rule === wanted?.rule && text === wanted.text,
    );
    return putBack(body, same);
  }, now);
}

/** Where the markup of a restored removal begins and ends in the body, in the order of the removals. */
export function restoredRanges({ removed }: ArticleBody): { index: number; start: number; end: number }[] {
  return removed.flatMap(({ restored, back }, index) =>
    restored && back ? [{ index, start: back.at, end: back.at + back.html.length }] : [],
  );
}

function restoredIn({ removed }: ArticleBody): number[] {
  return removed.flatMap(({ restored }, index) => (restored ? [index] : []));
}

/** @param step 1 to put back, -1 to take out */
function moved<Body extends ArticleBody>(body: Body, index: number, removal: Removal, step: 1 | -1): Body {
  const { html, at, line } = removal.back ?? { html: '', at: 0 };
  const lines = body.text === '' ? [] : body.text.split('\n');
  if (line !== undefined) {
    if (step > 0) lines.splice(line, 0, oneLine(removal.text));
    else lines.splice(line, 1);
  }
  const rest = body.html.slice(step > 0 ? at : at + html.length);
  const { restored: _, ...bare } = removal;
  return {
    ...body,
    html: `${body.html.slice(0, at)}${step > 0 ? html : ''}${rest}`,
    text: lines.join('\n'),
    removed: body.removed.map((other, place) => {
      if (place === index) return step > 0 ? { ...removal, restored: true } : bare;
      return shifted(other, place > index, removal, step);
    }),
  };
}

/** What stands behind moves along; at one and the same place the removals stand in the order of the list. */
function shifted(other: Removal, isLater: boolean, { back: by }: Removal, step: 1 | -1): Removal {
  if (!other.back || !by) return other;
  const isBehind = (mine: number, its: number) => (isLater ? mine >= its : mine > its);
  const { html, at, line } = other.back;
  const back = {
    html,
    at: isBehind(at, by.at) ? at + step * by.html.length : at,
    ...(line !== undefined && {
      line: by.line !== undefined && isBehind(line, by.line) ? line + step : line,
    }),
  };
  return { ...other, back };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
