import { describe, expect, it } from 'vitest';
import type { Draft } from '../../article/article';
import type { ZonedTime } from '../../article/zoned-time';
import { draft } from '../fixture';
import { changesBetween } from './compare';

const at = (instant: string, offset: number): ZonedTime => ({
  instant,
  offset,
  precision: 'minute',
  from: 'test',
});

function changes(before: Partial<Draft>, after: Partial<Draft>) {
  const [was, is] = [draft('a', before), draft('a', after)];
  return changesBetween({ metadata: was, text: was.text }, { metadata: is, text: is.text });
}

describe('changesBetween', () => {
  it.each<[string, Partial<Draft>, Partial<Draft>]>([
    ['nothing', {}, {}],
    ['the address visited', { url: 'https://n.example/a?x' }, { url: 'https://n.example/a?y' }],
    [
      'where a time was found',
      { published: at('2026-03-12T08:00:00Z', 0) },
      { published: { ...at('2026-03-12T08:00:00.000Z', 0), from: 'url' } },
    ],
    ['markup alone', { html: '<p>a</p>' }, { html: '<div>a</div>' }],
    ['the extractor', { extractor: '1' }, { extractor: '2' }],
  ])('is silent about %s', (_, before, after) => expect(changes(before, after)).toEqual([]));

  it.each<[Partial<Draft>, Partial<Draft>, ReturnType<typeof changes>]>([
    [{ authors: ['A', 'B'] }, { authors: ['B'] }, [{ field: 'authors', before: 'A, B', after: 'B' }]],
    [
      { published: at('2026-03-12T08:00:00Z', 480) },
      { published: at('2026-03-12T08:30:00Z', 480) },
      [{ field: 'published', before: '2026-03-12T16:00:00+08:00', after: '2026-03-12T16:30:00+08:00' }],
    ],
    [
      {},
      { published: at('2026-03-12T08:00:00Z', 0) },
      [{ field: 'published', before: '', after: '2026-03-12T08:00:00+00:00' }],
    ],
    [{ text: 'a\nb\nc' }, { text: 'a\nx\ny' }, [{ field: 'text', before: 'b', after: 'x' }]],
    [{ text: 'a' }, { text: 'a\nb' }, [{ field: 'text', before: '', after: 'b' }]],
    [{ text: 'a\nb' }, { text: 'a' }, [{ field: 'text', before: 'b', after: '' }]],
    [{ text: 'b' }, { text: 'a\nb' }, [{ field: 'text', before: 'b', after: 'a' }]],
  ])('says what changed from %j to %j', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});
