import { expect, it } from 'vitest';
import { changed, report, type TriedMutant } from './report';

const SOURCE = 'const limit = 3;\n\nexport const fits = (size: number) =>\n  size <\n  limit;\n';

function tried(
  status: string,
  from: [number, number],
  to: [number, number],
  replacement: string,
): TriedMutant {
  const [start, end] = [from, to].map(([line, column]) => ({ line, column })) as [never, never];
  return { fileName: 'fits.ts', location: { start, end }, replacement, status };
}

it('lists what no test noticed, in the order of the file, and gives the score', () => {
  const mutants = [
    tried('Survived', [4, 3], [5, 8], 'size <=\n  limit'),
    tried('Killed', [4, 3], [5, 8], 'size >= limit'),
    tried('Timeout', [4, 3], [5, 8], 'true'),
    tried('CompileError', [1, 1], [1, 6], 'let'),
    tried('NoCoverage', [1, 15], [1, 16], '0'),
  ];
  expect(report(mutants, () => SOURCE)).toBe(
    `fits.ts:1  3 → 0  (no test runs this)
fits.ts:4  size < limit → size <= limit
50.0 % noticed: 2 of 4 changes, 2 unnoticed`,
  );
});

it('shortens long code in the middle', () => {
  const source = `f(${'a'.repeat(100)}${'b'.repeat(100)});`;
  const mutants = [{ ...tried('Survived', [1, 1], [1, 204], ''), fileName: 'long.ts' }];
  expect(report(mutants, () => source).split('\n')[0]).toBe(
    `long.ts:1  f(${'a'.repeat(88)} … ${'b'.repeat(26)}) → `,
  );
});

it('says so when there was nothing to change', () => {
  expect(report([], () => '')).toBe('nothing to change: 0 of 0 changes, 0 unnoticed');
});

it('puts a change into the text of its file', () => {
  expect(changed(SOURCE, tried('Survived', [4, 3], [5, 8], 'true'))).toBe(
    'const limit = 3;\n\nexport const fits = (size: number) =>\n  true;\n',
  );
  expect(changed(SOURCE, tried('Survived', [1, 15], [1, 16], ''))).toBe(SOURCE.replace('3', ''));
});
