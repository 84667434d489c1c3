import type { Import, SourceFile } from './source-files';

/**
 * Which layer may import from which: imports run down only. A new folder of `utils/` takes its place here before it is
 * used.
 */
const LAYERS: Record<string, { mayImport: string[]; typesOf?: string[] }> = {
  entrypoints: { mayImport: ['components', 'utils'] },
  ...roomsOfComponents(),
  'utils/extension': {
    mayImport: [
      ...['export', 'library', 'settings', 'i18n', 'import', 'archive', 'markdown', 'front-matter'].map(
        inUtils,
      ),
      ...['extract', 'capture', 'article'].map(inUtils),
    ],
  },
  'utils/export': {
    mayImport: ['library', 'settings', 'archive', 'markdown', 'front-matter', 'article'].map(inUtils),
  },
  'utils/library': { mayImport: ['utils/article'] },
  'utils/extract': { mayImport: ['utils/capture', 'utils/article'] },
  'utils/capture': { mayImport: ['utils/article'] },
  'utils/import': {
    mayImport: ['archive', 'markdown', 'front-matter', 'extract/read-foreign.ts', 'article'].map(inUtils),
  },
  'utils/archive': { mayImport: ['utils/markdown', 'utils/front-matter', 'utils/article'] },
  'utils/markdown': { mayImport: ['utils/article'] },
  'utils/front-matter': { mayImport: ['utils/article'] },
  // A sentence for every kind of failure, checked by the compiler.
  'utils/i18n': {
    mayImport: ['utils/article'],
    typesOf: ['library', 'import', 'export', 'archive', 'front-matter', 'settings'].map(inUtils),
  },
  'utils/settings': { mayImport: ['utils/article'], typesOf: ['utils/front-matter'] },
  'utils/article': { mayImport: [] },
  // What the extension is built with, not of: only wxt.config.ts knows it.
  'utils/build': { mayImport: [] },
};

/**
 * The rooms of `components/`, from the bottom up. A room imports from those listed with it, so that no feature (the
 * reader, the settings, the import) knows another, and no surface (a page of the extension) knows another surface.
 */
function roomsOfComponents(): Record<string, { mayImport: string[] }> {
  const primitives = ['hooks', 'ui'];
  const shared = [
    ...primitives,
    'keyboard',
    'navigation',
    'page',
    'tags',
    'search',
    'bulk',
    'list',
    'export',
  ];
  const rooms: Record<string, string[]> = {
    hooks: [],
    ui: ['hooks'],
    keyboard: primitives,
    navigation: primitives,
    tags: primitives,
    page: [...primitives, 'navigation'],
    search: [...primitives, 'navigation'],
    bulk: [...primitives, 'tags', 'search'],
    list: [...primitives, 'keyboard', 'navigation', 'search', 'bulk'],
    export: [...primitives, 'bulk'],
    reader: shared,
    settings: shared,
    import: shared,
    popup: shared,
    sidepanel: [...shared, 'reader'],
    library: [...shared, 'reader', 'settings', 'import'],
  };
  return Object.fromEntries(
    Object.entries(rooms).map(([room, others]) => [
      `components/${room}`,
      { mayImport: ['utils', ...others.map((other) => `components/${other}`)] },
    ]),
  );
}

/** Folders whose files know nothing of the extension, of storage, of the clock and of the network. */
const PURE = [
  'utils/extract',
  'utils/capture',
  'utils/import',
  'utils/archive',
  'utils/export/formats',
  'utils/markdown',
  'utils/front-matter',
  'utils/article',
];
const IMPURE_PACKAGES = /^(?:#imports|wxt|idb|preact|@webext-core\/.*)(?:\/|$)/;
const IMPURE_CALLS =
  /^(?:browser|chrome|indexedDB|localStorage|sessionStorage|navigator)\.|^fetch\(\)$|^new (?:XMLHttpRequest|WebSocket|EventSource|Worker|BroadcastChannel)\(|^Date\.now$|^performance\.now$|^new Date\(\)$/;

/** What must not be reached from an entrypoint, over however many files. */
const OUT_OF_REACH: { from: string; what: RegExp; why: string; except?: string }[] = [
  {
    from: 'entrypoints/background.ts',
    what: /^(?:dompurify|@mozilla\/readability|preact|utils\/extract|components)(?:\/|$)/,
    why: 'the background has no DOM',
    // For Firefox, whose background has one; a test reads that Chrome's is built without.
    except: 'utils/extension/read-here',
  },
  {
    from: 'entrypoints/clip.content.ts',
    what: /^(?:idb|preact|valibot|@webext-core\/messaging|wxt\/utils\/storage|utils\/(?:library|settings|extract|extension\/messages\.ts)|components)(?:\/|$)/,
    why: "in a page, storage would be the page's own, and every kilobyte delays a clip",
  },
];

/** Every import that goes up or sideways, and every one that brings a layer what it must not know. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    ...files.flatMap((file) => file.imports.flatMap((taken) => wrongDirection(file.path, taken))),
    ...files.filter(({ path }) => pureFolderOf(path) !== undefined).flatMap(impurities),
    ...OUT_OF_REACH.flatMap(({ from, what, why, except }) =>
      chainsFrom(from, byPath)
        .filter((chain) => !chain.some((path) => except && path.startsWith(except)))
        .filter((chain) => what.test(chain.at(-1) ?? ''))
        .map((chain) => `${chain.join(' → ')}: ${why}`),
    ),
  ];
}

function wrongDirection(path: string, { target, typeOnly }: Import): string[] {
  const own = layerOf(path);
  const other = layerOf(target);
  const layer = LAYERS[own];
  if (!layer) return [`${path}: "${own}" has no place among the layers`];
  if (!/^(?:\.\.|test|entrypoints|components|utils)(?:\/|$)/.test(target) || own === other) return [];
  const allowed = [...layer.mayImport, ...(typeOnly ? (layer.typesOf ?? []) : [])];
  return allowed.some((name) => target === name || other === name || other.startsWith(`${name}/`))
    ? []
    : [`${path} imports ${target}: ${own} stands below ${other}, or beside it`];
}

function impurities({ path, imports, calls }: SourceFile): string[] {
  return [
    ...imports.filter(({ target }) => IMPURE_PACKAGES.test(target)).map(({ target }) => target),
    ...calls.filter((call) => IMPURE_CALLS.test(call)),
  ].map((what) => `${path} uses ${what}: ${pureFolderOf(path)} is pure`);
}

/** For every module that the build takes in from an entrypoint, one way that leads there. */
function chainsFrom(entry: string, files: ReadonlyMap<string, SourceFile>): string[][] {
  const found = new Map<string, string[]>([[entry, [entry]]]);
  for (const [path, chain] of found) {
    for (const { target, typeOnly, names } of files.get(path)?.imports ?? []) {
      // WXT's one door to everything stands for the module behind it.
      const behind = target === '#imports' && names.includes('storage') ? 'wxt/utils/storage' : target;
      if (!typeOnly && !found.has(behind)) found.set(behind, [...chain, behind]);
    }
  }
  return [...found.values()];
}

function pureFolderOf(path: string): string | undefined {
  return PURE.find((folder) => path.startsWith(`${folder}/`));
}

function layerOf(path: string): string {
  const [top = '', folder] = path.split('/');
  return /^(?:utils|components)$/.test(top) && folder !== undefined ? `${top}/${folder}` : top;
}

function inUtils(name: string): string {
  return `utils/${name}`;
}
