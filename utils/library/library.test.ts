import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { draft, freshIndexedDb, openLibrary } from './fixture';
import type { Library } from './library';

/** The library in a few lines, without a database: clips and graves by id, each knowing its last revision. */
class Model {
  private rev = 0;
  private lastId = 0;
  private live = new Map<number, Entry>();
  private graves = new Map<number, Entry>();

  save(name: string, text: string): string {
    const known = [...this.live.values()].find((entry) => entry.name === name);
    if (!known) {
      this.lastId += 1;
      this.live.set(this.lastId, { name, texts: [text], tags: [], rev: ++this.rev });
      return 'saved';
    }
    if (known.texts[known.texts.length - 1] === text) return 'unchanged';
    known.texts.push(text);
    known.rev = ++this.rev;
    return 'updated';
  }

  tag(ids: number[], tag: string): void {
    for (const id of ids) {
      const entry = this.live.get(id);
      if (!entry || entry.tags.join() === tag) continue;
      entry.tags = [tag];
      entry.rev = ++this.rev;
    }
  }

  revert(id: number): void {
    const entry = this.live.get(id);
    if (!entry || entry.texts.length === 1) return;
    entry.texts.pop();
    entry.rev = ++this.rev;
  }

  remove(ids: number[]): void {
    for (const id of ids) this.move(id, this.live, this.graves);
  }

  restore(ids: number[]): void {
    for (const id of ids) {
      const name = this.graves.get(id)?.name;
      const isTaken = [...this.live.values()].some((entry) => entry.name === name);
      if (!isTaken) this.move(id, this.graves, this.live);
    }
  }

  private move(id: number, from: Map<number, Entry>, to: Map<number, Entry>): void {
    const entry = from.get(id);
    if (!entry) return;
    from.delete(id);
    to.set(id, { ...entry, rev: ++this.rev });
  }

  contents() {
    const tags = new Map<string, number>();
    for (const { tags: own } of this.live.values())
      for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    const log = (entries: Map<number, Entry>, gone: boolean) =>
      [...entries].map(([id, { rev }]) => ({ id, rev, gone }));
    return {
      count: this.live.size,
      clips: [...this.live]
        .map(([id, { name, texts, tags: own }]) => ({
          id,
          name,
          version: texts.length,
          text: texts.at(-1),
          tags: own,
        }))
        .sort((a, b) => b.id - a.id),
      tags: Object.fromEntries(tags),
      log: [...log(this.live, false), ...log(this.graves, true)].sort((a, b) => a.rev - b.rev),
    };
  }
}

interface Entry {
  name: string;
  texts: string[];
  tags: string[];
  rev: number;
}

async function contentsOf(library: Library): Promise<ReturnType<Model['contents']>> {
  const clips = await library.list(100);
  return {
    count: await library.count(),
    clips: await Promise.all(
      clips.map(async ({ id, version, tags, canonicalUrl }) => {
        const text = (await library.body(id))?.text;
        return { id, version, tags, text, name: canonicalUrl.split('/').at(-1) ?? '' };
      }),
    ),
    tags: Object.fromEntries((await library.tags()).map(({ tag, count }) => [tag, count])),
    log: (await library.revisions(0, 100)).map((row) => ({
      id: row.id,
      rev: row.rev,
      gone: 'deletedAt' in row,
    })),
  };
}

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });

const operation = fc.oneof(
  fc.record({
    does: fc.constant('save' as const),
    name: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('one', 'two', 'three'),
  }),
  fc.record({ does: fc.constant('tag' as const), ids, tag: fc.constantFrom('x', 'y') }),
  fc.record({ does: fc.constantFrom('revert' as const, 'remove' as const, 'restore' as const), ids }),
);

type Operation = typeof operation extends fc.Arbitrary<infer Each> ? Each : never;

async function perform(operation: Operation, library: Library, model: Model): Promise<void> {
  switch (operation.does) {
    case 'save': {
      const { name, text } = operation;
      const { kind } = await library.save(draft(name, { text }));
      return expect(kind).toBe(model.save(name, text));
    }
    case 'tag':
      await library.edit(operation.ids, { tags: [operation.tag] });
      return model.tag(operation.ids, operation.tag);
    case 'revert':
      for (const id of operation.ids) await library.revert(id);
      for (const id of operation.ids) model.revert(id);
      return;
    case 'remove':
      await library.delete(operation.ids);
      return model.remove(operation.ids);
    case 'restore':
      await library.undelete(operation.ids);
      return model.restore(operation.ids);
  }
}

describe('the library', () => {
  it('answers as its model does after any operations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 20 }), async (operations) => {
        freshIndexedDb();
        const library = openLibrary();
        const model = new Model();
        for (const each of operations) await perform(each, library, model);
        expect(await contentsOf(library)).toEqual(model.contents());
      }),
      runs(60),
    );
  });
});
