import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { loadedFirst, readBuilt } from './built-extension';

interface Budget {
  /** A page or a script of the built extension, up to the hash in its name. */
  file: string;
  /** What it and all its static imports may weigh, in bytes. */
  bytes: number;
  why: string;
}

/** About a tenth above what was measured. Raise a budget only together with its reason. */
const BUDGETS: readonly Budget[] = [
  { file: 'popup.html', bytes: 220_000, why: 'It opens at every clip, and the reader waits for it.' },
  { file: 'sidepanel.html', bytes: 340_000, why: 'The reader and the library of the side panel.' },
  { file: 'options.html', bytes: 390_000, why: 'The whole library; import and export load later.' },
  {
    file: 'background.js',
    bytes: 72_000,
    why: 'It starts anew for nearly every clip and checks what it is sent; the extraction loads later.',
  },
  {
    file: 'chunks/search.worker',
    bytes: 295_000,
    why: 'SQLite in JavaScript; it runs while somebody searches.',
  },
  {
    file: 'chunks/export.worker',
    bytes: 790_000,
    why: 'HTML to Markdown with formulas, YAML and ZIP; it runs while an export is written.',
  },
];

/** Chrome's own: in Firefox the background does its work. */
const OFFSCREEN: Budget = {
  file: 'offscreen.html',
  bytes: 330_000,
  why: 'The extraction with formulas, embeds and times of many languages; a first clip waits for it.',
};

/** In bytes: all files but SQLite's WebAssembly, which is as large as its release. */
const TOTAL = 2_000_000;

/** Characters of a literal that two scripts do not have by chance. */
const LONG = 40;
/** So many long literals may two scripts have in common: the compiler writes some constants wherever they are used. */
const BY_CHANCE = 2;

describe.each([
  { browser: 'chrome' as const, budgets: [...BUDGETS, OFFSCREEN] },
  { browser: 'firefox' as const, budgets: BUDGETS },
])('the extension built for $browser', ({ browser, budgets }) => {
  const built = readBuilt(browser);
  const scripts = built.files.filter((file) => file.endsWith('.js'));
  const size = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + Buffer.byteLength(built.read(file)), 0);

  it.each(budgets)('loads for $file no more than its budget: $why', ({ file, bytes }) => {
    const [found, ...others] = built.files.filter(
      (name) => name.startsWith(file) && /\.(?:js|html)$/.test(name),
    );
    expect(others).toEqual([]);
    const loaded = loadedFirst(built, found ?? file);
    expect(loaded.length).toBeGreaterThan(1);
    expect(size(loaded)).toBeLessThanOrEqual(bytes);
  });

  it('keeps to its budget as a whole', () => {
    expect(size(built.files.filter((file) => /\.(?:js|css|html|json)$/.test(file)))).toBeLessThanOrEqual(
      TOTAL,
    );
  });

  it('has nothing in it twice', () => {
    // A page is given its script in one piece: it can share no chunk.
    const own = scripts.filter((file) => !file.startsWith('content-scripts/'));
    const literals = own.map((file) => ({ file, longs: longLiterals(built.read(file)) }));
    const twice = literals.flatMap(({ file, longs }, index) =>
      literals.slice(index + 1).flatMap((other) => {
        const shared = [...longs].filter((literal) => other.longs.has(literal));
        return shared.length > BY_CHANCE
          ? [`${file} and ${other.file}: ${shared.slice(0, 3).join(' … ')}`]
          : [];
      }),
    );
    expect(literals.flatMap(({ longs }) => [...longs]).length).toBeGreaterThan(500);
    expect(twice).toEqual([]);
  });
});

it("Chrome's background loads no module while it runs: a service worker may not", () => {
  const built = readBuilt('chrome');
  for (const file of loadedFirst(built, 'background.js')) {
    expect.soft(built.read(file).match(/\bimport\(/g), file).toBeNull();
  }
});

/** The long strings, templates and patterns of a script: they outlast the compiler, and tell where a module is. */
function longLiterals(script: string): Set<string> {
  const found = new Set<string>();
  const add = (text: string) => {
    if (text.length >= LONG && !text.startsWith('./')) found.add(text);
  };
  new Visitor({
    Literal: ({ value, raw }) => add(typeof value === 'string' ? value : (raw ?? '')),
    TemplateElement: ({ value }) => add(value.raw),
  }).visit(parseSync('built.js', script).program);
  return found;
}
