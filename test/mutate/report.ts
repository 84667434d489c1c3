/** A change of the code and what the tests made of it, as Stryker tells it. */
export interface TriedMutant {
  fileName: string;
  /** Lines and columns from 1, the end not included. */
  location: { start: Position; end: Position };
  replacement?: string;
  status: string;
}

interface Position {
  line: number;
  column: number;
}

/** What a test failed on, or never came back from. */
const NOTICED = new Set(['Killed', 'Timeout']);

/** What no test failed on; the second has no test that even runs it. */
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/**
 * One line for each change that no test noticed, `file:line  before → after`, and one with the score: the share of
 * changes that were noticed, in percent. A change that does not run at all (`CompileError`) counts for nothing.
 *
 * @param sourceOf gives the text of a file as it was before
 */
export function report(mutants: readonly TriedMutant[], sourceOf: (file: string) => string): string {
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status));
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  const all = noticed + unnoticed.length;
  const score = all === 0 ? 'nothing to change' : `${((noticed / all) * 100).toFixed(1)} % noticed`;
  return [
    ...unnoticed
      .toSorted(
        (a, b) => a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line,
      )
      .map((mutant) => lineOf(mutant, sourceOf(mutant.fileName))),
    `${score}: ${noticed} of ${all} changes, ${unnoticed.length} unnoticed`,
  ].join('\n');
}

function lineOf({ fileName, location, replacement, status }: TriedMutant, source: string): string {
  const before = source.slice(offsetOf(source, location.start), offsetOf(source, location.end));
  const untested = status === 'NoCoverage' ? '  (no test runs this)' : '';
  return `${fileName}:${location.start.line}  ${inOneLine(before)} → ${inOneLine(replacement ?? '')}${untested}`;
}

function offsetOf(source: string, { line, column }: Position): number {
  const above = source.split('\n').slice(0, line - 1);
  return above.reduce((sum, text) => sum + text.length + 1, column - 1);
}

function inOneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 90)} … ${line.slice(-27)}` : line;
}

/** The text of a file with a change in it. */
export function changed(source: string, { location, replacement = '' }: TriedMutant): string {
  const { start, end } = location;
  return source.slice(0, offsetOf(source, start)) + replacement + source.slice(offsetOf(source, end));
}
