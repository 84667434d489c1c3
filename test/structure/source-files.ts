import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import statement of a file, or what amounts to one (`export … from`, `import()`, a type's `import('…')`). */
export interface Import {
  /** Path from the project's root for a file of ours, else the specifier as written. */
  target: string;
  /** Gone after the build: `import type`, `export type`, a type's `import('…')`. */
  typeOnly: boolean;
  /** Names that are taken, where they are named. */
  names: string[];
}

/** A file of the product as the rules see it. */
export interface SourceFile {
  /** Path from the project's root. */
  path: string;
  imports: Import[];
  /** Names used as globals and never declared as anything else: `browser.tabs`, `fetch()`, `Date.now()`, `new Date()`. */
  calls: string[];
}

const FOLDERS = ['entrypoints', 'components', 'utils'];

/** Every file of the product with its imports; tests are left out. */
export function readSources(): SourceFile[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  return paths.map((path) => parseSource(path, readFileSync(path, 'utf8'), new Set(paths)));
}

/**
 * Reads the imports of a file off its syntax tree.
 *
 * @param paths every file of ours, to tell `./a` from `./a/index.ts`
 */
export function parseSource(path: string, text: string, paths: ReadonlySet<string>): SourceFile {
  const imports: Import[] = [];
  const calls: string[] = [];
  const add = (specifier: string, typeOnly: boolean, names: string[] = []) =>
    imports.push({ target: resolve(path, specifier, paths), typeOnly, names });
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) =>
      add(source.value, importKind === 'type', specifiers.flatMap(importedName)),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source) add(source.value, exportKind === 'type');
    },
    ImportExpression: ({ source }) => {
      if (source.type !== 'Literal' || typeof source.value !== 'string') {
        throw new Error(`${path}: an import() of something that only the run knows.`);
      }
      add(source.value, false);
    },
    TSImportType: ({ source }) => add(source.value, true),
    MemberExpression: ({ object, property }) => {
      if (object.type === 'Identifier' && property.type === 'Identifier') {
        calls.push(`${object.name}.${property.name}`);
      }
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier') calls.push(`${callee.name}()`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier') calls.push(`new ${callee.name}(${given.length > 0 ? '…' : ''})`);
    },
  }).visit(program);
  return { path, imports, calls };
}

function importedName(specifier: { type: string; imported?: { type: string; name?: string } }): string[] {
  return specifier.imported?.name === undefined ? [] : [specifier.imported.name];
}

function resolve(from: string, specifier: string, paths: ReadonlySet<string>): string {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? normalize(join(dirname(from), specifier))
      : undefined;
  if (path === undefined) return specifier;
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => paths.has(candidate)) ?? path;
}
