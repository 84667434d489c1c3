import type { ArticleBody, StrippedPart } from '../../article/article';
import { comparisonKey } from '../../article/text';
import type { HtmlRun } from './html-lines';

/**
 * Takes runs of lines out of a body, out of its markup and its text. Each goes into the log with its way back, and the ways
 * back of what was taken out before are kept right.
 *
 * @param runs in the order of the body
 */
export function cutRuns({ html, text, stripped }: ArticleBody, runs: readonly HtmlRun[]): ArticleBody {
  const lines = text.split('\n');
  const find = finderOf(lines);
  const cuts = runs.map(({ start, end, texts }) => ({ start, end, lines: texts.flatMap(find) }));
  const gone = cuts.flatMap((cut) => cut.lines);
  const characterAfter = (at: number) =>
    at - cuts.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0);
  const lineAfter = (line: number) => line - gone.filter((other) => other < line).length;

  const repeated = cuts.flatMap(({ start, end, lines: [first, ...others] }): StrippedPart[] => {
    // A picture that is shown once more is no loss.
    if (first === undefined) return [];
    const reinsertion = {
      html: html.slice(start, end),
      offset: characterAfter(start),
      line: lineAfter(first),
    };
    const said = [first, ...others].map((line) => lines[line]).join(' ');
    return [{ rule: 'repeated-on-page', kind: 'furniture', where: 'body', text: said, reinsertion }];
  });
  const others = stripped.map((removal): StrippedPart => {
    if (!removal.reinsertion) return removal;
    const { offset, line, html } = removal.reinsertion;
    const place = { offset: characterAfter(offset), ...(line !== undefined && { line: lineAfter(line) }) };
    return { ...removal, reinsertion: { html, ...place } };
  });
  return {
    html: cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html),
    text: lines.filter((_, line) => !gone.includes(line)).join('\n'),
    stripped: [...repeated, ...others],
  };
}

/** Finds lines of the markup in the text, one behind the other; a line that the text does not have is nowhere. */
function finderOf(lines: readonly string[]): (text: string) => number[] {
  const keys = lines.map(comparisonKey);
  let from = 0;
  return (text) => {
    const at = text === '' ? -1 : keys.indexOf(text, from);
    if (at === -1) return [];
    from = at + 1;
    return [at];
  };
}
