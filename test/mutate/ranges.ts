import { parseSync } from 'vite';

/** A statement at the top of a file, most often a function, by its first and last line, both counted from 1. */
export interface Range {
  file: string;
  first: number;
  last: number;
}

/** Statements that do nothing at run time, or nothing of their own. */
const WITHOUT_CODE = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
]);

/** The statements at the top of a source file that have code of their own, so no imports and no types. */
export function topLevelRanges(file: string, source: string): Range[] {
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  return parseSync(file, source).program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared === null || WITHOUT_CODE.has(declared.type)) return [];
    return [{ file, first: lineAt(statement.start), last: lineAt(statement.end) }];
  });
}

/** Every `of`-th range, from the `part`-th, counted from 1: an even sample, and the parts together are the whole. */
export function partOfRanges(ranges: readonly Range[], part: number, of: number): Range[] {
  return ranges.filter((_, at) => at % of === part - 1);
}
